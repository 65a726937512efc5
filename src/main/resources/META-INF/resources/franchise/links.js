// Copying, the phone's own share sheet and running timers; without script the text can be selected and times are those of the page.
(() => {
  const field = (id) => document.getElementById(id);

  const copy = async (button) => {
    const from = field(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(from.value);
    } catch {
      from.select();
      document.execCommand('copy');
    }
    const label = button.textContent;
    button.textContent = button.dataset.copied;
    button.setAttribute('aria-live', 'polite');
    setTimeout(() => { button.textContent = label; }, 2000);
  };

  document.querySelectorAll('[data-copy]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  });

  document.querySelectorAll('[data-share]').forEach((button) => {
    if (!navigator.share) return;
    button.hidden = false;
    button.addEventListener('click', () => navigator.share({ text: field(button.dataset.share).value }).catch(() => {}));
  });

  document.querySelectorAll('input[readonly], textarea[readonly]').forEach((one) => {
    one.addEventListener('focus', () => one.select());
  });

  // hours:minutes:seconds, only for what ends today; a page whose timer came to its end says so by itself
  const two = (number) => String(number).padStart(2, '0');
  const tick = () => document.querySelectorAll('[data-until]').forEach((timer) => {
    const left = Math.ceil((Date.parse(timer.dataset.until) - Date.now()) / 1000);
    if (left <= 0) {
      timer.removeAttribute('data-until');
      setTimeout(() => location.reload(), 1500);
    } else if (left < 86400) {
      timer.textContent = `${Math.floor(left / 3600)}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
    }
  });
  if (document.querySelector('[data-until]')) {
    tick();
    setInterval(tick, 1000);
  }
})();

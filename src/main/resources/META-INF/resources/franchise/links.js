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

  const tick = () => document.querySelectorAll('[data-until]').forEach((timer) => {
    const left = Math.ceil((Date.parse(timer.dataset.until) - Date.now()) / 60000);
    if (left > 0 && left < 120) timer.textContent = timer.textContent.replace(/\d+[^\d]+\d+|\d+/, (found) => {
      const parts = found.match(/\d+/g);
      return parts.length === 2 ? found.replace(/\d+/, Math.floor(left / 60)).replace(/\d+(?!.*\d)/, left % 60) : String(left);
    });
    else if (left <= 0) location.reload();
  });
  if (document.querySelector('[data-until]')) setInterval(tick, 30000);
})();

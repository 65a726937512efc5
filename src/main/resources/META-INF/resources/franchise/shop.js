// The editor of a shop: colours are seen while they are picked, drafts save themselves. Every page works without this file.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.getElementById('look');
  if (!form) return;
  const frame = document.getElementById('shop-preview');
  const hex = /^#[0-9a-f]{6}$/i;
  let timer, sending, dirty = false, stopped = false, leaving = false;

  const field = name => form.elements[name];

  // What the frame shows is ours: its custom properties can be set before anything is saved.
  const paint = () => {
    const root = frame?.contentDocument?.documentElement;
    if (!root) return;
    for (const element of form.elements) {
      if (!element.name?.startsWith('--') || !element.value) continue;
      const value = element.value.trim();
      if (element.name === '--radius') { if (/^\d{1,2}$/.test(value)) root.style.setProperty(element.name, value + 'px'); }
      else if (element.tagName === 'SELECT' || hex.test(value)) root.style.setProperty(element.name, value);
    }
  };

  const twins = () => all('[data-twin]', form).forEach(twin => {
    const value = field(twin.dataset.twin).value.trim();
    if (hex.test(value)) twin.value = value;
  });
  all('[data-twin]', form).forEach(twin => {
    twin.hidden = false;
    twin.addEventListener('input', () => { field(twin.dataset.twin).value = twin.value; });
  });

  const put = (fresh, id) => {
    const now = document.getElementById(id), next = fresh.getElementById(id);
    if (now && next && now.outerHTML !== next.outerHTML) now.replaceWith(document.adoptNode(next));
  };

  const send = async () => {
    clearTimeout(timer);
    if (sending) await sending;
    if (!dirty || stopped || !form.dataset.typed) return;
    dirty = false;
    sending = fetch(form.dataset.typed, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    try {
      const answer = await sending;
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (answer.status === 409) stopped = true;
      if (!answer.ok) dirty = true;
      ['shop-state', 'verdict', 'mistakes'].forEach(id => put(fresh, id));
      if (answer.ok) frame?.contentWindow?.location.reload();
    } catch {
      dirty = true;
    } finally {
      sending = undefined;
    }
  };

  const changed = () => {
    dirty = true;
    twins();
    paint();
    clearTimeout(timer);
    timer = setTimeout(send, 700);
  };
  form.addEventListener('input', changed);
  frame?.addEventListener('load', paint);

  form.addEventListener('click', event => {
    const button = event.target.closest('[data-take], [data-palette]');
    if (!button) return;
    event.preventDefault();
    if (button.dataset.take) field(button.dataset.take).value = button.dataset.colour;
    else {
      const names = all('[data-twin]', form).map(twin => twin.dataset.twin);
      button.dataset.palette.split(' ').forEach((colour, i) => { field(names[i]).value = colour; });
    }
    changed();
  });

  // Markdown under the fingers: what is chosen is wrapped, what is not gets a place to type.
  all('[data-around], [data-before]').forEach(button => {
    button.addEventListener('click', () => {
      const text = form.elements.markdown;
      const { selectionStart: from, selectionEnd: to, value } = text;
      const chosen = value.slice(from, to) || button.dataset.sample;
      const put = button.dataset.before
        ? (from && value[from - 1] !== '\n' ? '\n' : '') + chosen.split('\n').map(line => button.dataset.before + line).join('\n')
        : button.dataset.around.replace('…', chosen);
      text.setRangeText(put, from, to, 'select');
      text.focus();
      changed();
    });
  });
  all('.tools[hidden]').forEach(tools => { tools.hidden = false; });

  // Publishing waits for what is still on its way, and takes the draft as it is then.
  document.addEventListener('submit', async event => {
    const sent = event.target;
    if (sent === form || sent.hasAttribute('data-forget')) {
      dirty = false;
      leaving = event.submitter?.formTarget !== 'shop-preview';
      return;
    }
    if (!sent.hasAttribute('data-flush') || (!dirty && !sending)) return;
    event.preventDefault();
    await send();
    if (!dirty) document.getElementById(sent.id)?.submit();
  });
  document.addEventListener('click', event => { if (event.target.closest('a[data-forget]')) dirty = false; });
  addEventListener('beforeunload', event => { if (!leaving && (dirty || sending)) event.preventDefault(); });
})();

// A mouse may drag a picture to its place; the buttons do the same without one.
document.querySelectorAll('[data-order]').forEach(list => {
  const form = document.getElementById(list.dataset.order);
  const keys = () => [...list.children].map(item => item.dataset.key).join(',');
  const before = keys();
  let moving = null;
  list.querySelectorAll('li').forEach(item => {
    item.draggable = true;
    item.querySelectorAll('img').forEach(picture => { picture.draggable = false; });
    item.addEventListener('dragstart', event => {
      if (event.target !== item) return;
      moving = item;
      item.classList.add('is-moving');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', item.dataset.key);
    });
    item.addEventListener('dragover', event => {
      if (!moving || moving === item) return;
      event.preventDefault();
      const box = item.getBoundingClientRect();
      const after = event.clientX > box.left + box.width / 2;
      list.insertBefore(moving, after ? item.nextSibling : item);
    });
    item.addEventListener('dragend', () => {
      item.classList.remove('is-moving');
      moving = null;
      if (keys() === before) return;
      form.elements.order.value = keys();
      form.submit();
    });
  });
  list.addEventListener('dragover', event => { if (moving) event.preventDefault(); });
  list.addEventListener('drop', event => event.preventDefault());
});

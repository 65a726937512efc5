/* Grids of fields: arrows and Enter move along a column, cells of a spreadsheet are pasted where the cursor stands. */
(() => {
  const fields = row => [...row.querySelectorAll('input.form-control')];
  const rows = table => [...table.tBodies[0].rows].filter(row => fields(row).length);

  const place = field => {
    const table = field.closest('table[data-grid]');
    const all = rows(table);
    const row = all.indexOf(field.closest('tr'));
    // the row of a new size has one field more than the others, its name
    const mine = fields(all[row]);
    return { all, row, column: mine.indexOf(field) - mine.length };
  };

  const at = (spot, down, right) => {
    const row = spot.all[spot.row + down];
    if (!row) return null;
    const mine = fields(row);
    return mine[mine.length + spot.column + right] ?? null;
  };

  document.addEventListener('keydown', event => {
    if (!event.target.matches?.('table[data-grid] input.form-control')) return;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    if (!step) return;
    // Enter never sends a half filled table
    event.preventDefault();
    const next = at(place(event.target), step, 0);
    if (next) {
      next.focus();
      next.select();
    }
  });

  document.addEventListener('paste', event => {
    if (!event.target.matches?.('table[data-grid] input.form-control')) return;
    const text = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    const spot = place(event.target);
    text.split('\n').forEach((line, down) =>
      line.split('\t').forEach((value, right) => {
        const field = at(spot, down, right);
        if (field && spot.column + right < 0) field.value = value.trim();
      }));
  });
})();

/* Everything works without this file. It adds: theme choice, copy, open details for print, and what the other scripts share. */
(function () {
  'use strict';
  var d = document, root = d.documentElement;
  function all(sel, from) { return Array.prototype.slice.call((from || d).querySelectorAll(sel)); }
  function store(key, value) {
    try { if (value === undefined) return localStorage.getItem(key); localStorage.setItem(key, value); } catch (e) { /* storage is off: the choice lasts for this page */ }
    return null;
  }

  function make(text, name) { var b = d.createElement('button'); b.type = 'button'; b.className = name; b.textContent = text; return b; }

  /* the page for unknown addresses asks for this file in two places */
  if (d.querySelector('button.theme')) return;

  /* what is asked for stands in the address, so that it can be shared, and Back returns to it; from disk some browsers let
     but the fragment change */
  function asked() {
    var fragment = location.hash.slice(1).replace(/^\?/, '');
    return new URLSearchParams(fragment.indexOf('=') < 0 ? location.search : fragment);
  }
  function keep(params) {
    var query = params.toString();
    try { history.replaceState(null, '', location.pathname + (query && '?' + query)); } catch (e) { location.replace('#' + query); }
  }

  /* hands over a table as a file; a cell that a spreadsheet would run gets an apostrophe, as in the archive's tables */
  function cell(words) {
    var safe = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(words) ? "'" + words : words;
    return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }
  function save(name, rows) {
    var a = d.createElement('a'), lines = rows.map(function (row) { return row.map(cell).join(','); });
    a.href = URL.createObjectURL(new Blob(['\ufeff' + lines.join('\r\n') + '\r\n'], { type: 'text/csv' }));
    a.download = name + '.csv';
    a.click();
    setTimeout(function () { URL.revokeObjectURL(a.href); }, 10000);
  }
  /* arrow keys go from a box into what was found by it, and through it */
  function arrows(box, out, links) {
    d.addEventListener('keydown', function (ev) {
      var step = ev.key === 'ArrowDown' ? 1 : ev.key === 'ArrowUp' ? -1 : 0, found = all(links, out), at = found.indexOf(d.activeElement);
      if (!step || at < 0 && (d.activeElement !== box || step < 0) || !found.length) return;
      ev.preventDefault();
      (at + step < 0 ? box : found[Math.min(found.length - 1, at + step)]).focus();
    });
  }
  window.onrecord = { asked: asked, keep: keep, save: save, arrows: arrows };

  /* theme: system, light, dark */
  var order = ['system', 'light', 'dark'], names = { system: 'system', light: 'light', dark: 'dark' };
  var button = make('', 'theme'), now = store('theme') || 'system';
  function theme(name) {
    now = name;
    if (name === 'system') root.removeAttribute('data-theme'); else root.setAttribute('data-theme', name);
    button.textContent = (function (a) { return 'Theme: ' + a; })(names[name]);
  }
  theme(order.indexOf(now) < 0 ? 'system' : now);
  button.addEventListener('click', function () { theme(order[(order.indexOf(now) + 1) % 3]); store('theme', now); });
  all('.top').forEach(function (top) { top.appendChild(button); });

  /* copy: buttons with data-copy, which other scripts make */
  d.addEventListener('click', function (ev) {
    var b = ev.target.closest('button[data-copy]'); if (!b) return;
    var text = b.getAttribute('data-copy'), label = b.textContent;
    function done(ok) { b.textContent = ok ? 'Copied' : 'Select and copy by hand'; setTimeout(function () { b.textContent = label; }, 1600); }
    if (navigator.clipboard && window.isSecureContext) { navigator.clipboard.writeText(text).then(function () { done(true); }, function () { done(false); }); return; }
    var t = d.createElement('textarea'); t.value = text; t.className = 'vh'; d.body.appendChild(t); t.select();
    var ok = false; try { ok = d.execCommand('copy'); } catch (e) { ok = false; }
    t.remove(); b.focus(); done(ok);
  });

  /* sentence numbers: where two sentences begin on one line, the second number moves aside */
  function number() {
    all('.row > p').forEach(function (p) {
      var top = -1, aside = false;
      all('.n', p).forEach(function (n) {
        var here = Math.round(n.getBoundingClientRect().top);
        aside = here === top && !aside;
        top = here;
        n.classList.toggle('near', aside);
      });
    });
  }
  if (d.querySelector('.n')) {
    var later = 0;
    number();
    window.addEventListener('load', number);
    window.addEventListener('resize', function () { clearTimeout(later); later = setTimeout(number, 100); });
  }

  /* print: open every explanation */
  var opened = [];
  window.addEventListener('beforeprint', function () { opened = all('details:not([open])'); opened.forEach(function (x) { x.open = true; }); });
  window.addEventListener('afterprint', function () { opened.forEach(function (x) { x.open = false; }); });
})();

/* Stands in served pages only: reloads a page that has changed, and shows what is wrong. */
(function () {
  'use strict';
  var d = document, look = d.currentScript.getAttribute('data-look'), source = null, box = null, list = null;
  var key = 'onrecord-dismissed', shown = '';

  function store(value) {
    try { if (value === undefined) return sessionStorage.getItem(key); sessionStorage.setItem(key, value); } catch (e) { /* storage is off: a message dismissed comes again on the next page */ }
    return null;
  }
  function add(to, name, text, className) {
    var element = d.createElement(name);
    element.textContent = text;
    if (className) element.className = className;
    to.appendChild(element);
    return element;
  }

  /* the box lives in a shadow tree, where the site's stylesheet does not reach */
  function open() {
    var host = d.createElement('div'), root = host.attachShadow({ mode: 'open' }), style = d.createElement('link');
    host.id = 'onrecord-problems';
    style.rel = 'stylesheet';
    style.href = '/_onrecord/overlay.css';
    root.appendChild(style);
    box = add(root, 'section', '');
    box.setAttribute('aria-label', 'Problems of the archive');
    var head = add(box, 'div', '', 'head');
    add(head, 'h2', '');
    var close = add(head, 'button', 'Dismiss');
    close.type = 'button';
    close.addEventListener('click', function () { store(shown); box.hidden = true; });
    list = add(box, 'ol', '');
    box.hidden = true;
    d.body.appendChild(host);
    return host;
  }

  function show(data) {
    var lines = data.split('\n'), first = lines.shift().split('\t'), more = Number(first[1]);
    if (!lines.length) store('');
    if (!lines.length && !box) return;
    var host = box ? box.getRootNode().host : open(), theme = d.documentElement.getAttribute('data-theme');
    if (theme) host.setAttribute('data-theme', theme); else host.removeAttribute('data-theme');
    shown = first[0];
    list.textContent = '';
    var bad = false, count = lines.length + more;
    lines.forEach(function (line) {
      var part = line.split('\t'), item = add(list, 'li', '', part[0]);
      bad = bad || part[0] === 'error';
      add(item, 'p', part[1], 'place');
      add(item, 'p', part[0] + ': ' + part[2]);
      if (part[3]) add(item, 'pre', part[3]);
      if (part[4]) add(item, 'p', part[4], 'hint');
    });
    if (more) add(list, 'li', 'and ' + more + ' more', 'more');
    /* the role is there before the words, or nobody reads them out */
    box.setAttribute('role', bad ? 'alert' : 'status');
    box.hidden = !count || store() === shown;
    box.querySelector('h2').textContent = count === 1 ? '1 problem' : count + ' problems';
  }

  /* a page that is not seen needs no connection, of which a browser has six for all its pages */
  function listen() {
    if (d.visibilityState === 'hidden') {
      if (source) source.close();
      source = null;
    } else if (!source) {
      source = new EventSource('/_onrecord/events?page=' + encodeURIComponent(location.pathname) + '&look=' + look);
      source.addEventListener('reload', function () { location.reload(); });
      source.addEventListener('problems', function (event) { show(event.data); });
    }
  }
  d.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', function () { if (source) source.close(); source = null; });
  window.addEventListener('pageshow', listen);
  listen();
})();

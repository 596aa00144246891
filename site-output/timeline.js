/* The timeline: opens the event that the address names, and finds events by what they are. The events lie in scripts beside the
   page, one for a year, which call the functions of window.onrecord and are loaded when somebody looks for something. */
(function () {
  'use strict';
  var d = document;

  function open() {
    var id = location.hash.slice(1), at = id && d.getElementById(id), box;
    if (!at) return;
    box = at.closest('details') || at.querySelector(':scope > details');
    if (box) box.open = true;
  }
  open();
  window.addEventListener('hashchange', open);

  var form = d.getElementById('find');
  if (!form) return;
  var FIELDS = ['word', 'who', 'where', 'agency', 'status', 'basis'], STEP = 100, MOST_NAMES = 60;
  var STATUS = ['happened', 'planned', 'denied', 'alleged'], BASIS = ['stated', 'inferred', 'uncertain'];
  var DATED = { stated: 'Date stated', inferred: 'Date inferred', uncertain: 'Date uncertain' };
  var TOLD = { planned: 'Planned', denied: 'Denied', alleged: 'Alleged' };
  var WHERE_IN_ROW = { who: 6, where: 7, agency: 8 };
  var list = d.getElementById('list'), out = d.getElementById('results'), live = d.getElementById('found'), more = d.getElementById('more');
  var names = null, years = {}, rows = null, known = {}, loading = false, limit = STEP, later = 0;

  onrecord.years = function (value) { names = value; };
  onrecord.events = function (name, words, pages) { years[name] = { words: words, pages: pages }; };

  function load(name, done) {
    var s = d.createElement('script');
    s.src = name + '.js';
    s.onload = done;
    s.onerror = function () { loading = false; live.textContent = (function (a) { return 'A part of the timeline is missing: ' + a; })(s.src); };
    d.head.appendChild(s);
  }
  /* all events, oldest first; calls back when they are there */
  function ready(done) {
    if (rows) { done(); return; }
    if (loading) return;
    loading = true;
    load('events', function () {
      var left = names.length;
      if (!left) gather();
      names.forEach(function (name) { load('events-' + name, function () { if (--left === 0) gather(); }); });
    });
  }
  function gather() {
    var kinds = Object.keys(WHERE_IN_ROW);
    rows = [];
    kinds.forEach(function (kind) { known[kind] = {}; });
    names.forEach(function (name) {
      var part = years[name];
      part.pages.forEach(function (page) {
        page[1].forEach(function (r) {
          var row = { page: page[0], year: /^\d/.test(page[0]) ? page[0].slice(0, 4) : 'Without a year', id: r[0], edtf: r[1], date: r[2], basis: BASIS[r[3]], status: STATUS[r[4]], label: r[5], words: wordsOf(r[5]) };
          kinds.forEach(function (kind) {
            row[kind] = r[WHERE_IN_ROW[kind]].map(function (i) { return part.words[i]; });
            row[kind].forEach(function (one) { known[kind][one] = true; });
          });
          rows.push(row);
        });
      });
    });
    kinds.forEach(function (kind) { known[kind] = Object.keys(known[kind]).sort(); suggest(kind); });
    if (active()) run();
  }

  function fold(text) { return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(); }
  function wordsOf(text) { return fold(text).match(/[\p{L}\p{N}]+/gu) || []; }
  /* every word that is asked for begins one of the others */
  function begin(asked, words) {
    return asked.every(function (a) { return words.some(function (w) { return w.indexOf(a) === 0; }); });
  }
  function value(field) { return form.elements[field].value.trim(); }
  function active() { return FIELDS.some(value); }

  /* a name that there is means that one, other words all names that have them */
  function tests() {
    var all = [], word = wordsOf(value('word'));
    if (word.length) all.push(function (row) { return begin(word, row.words); });
    ['status', 'basis'].forEach(function (field) {
      var want = value(field);
      if (want) all.push(function (row) { return row[field] === want; });
    });
    Object.keys(WHERE_IN_ROW).forEach(function (kind) {
      var want = value(kind), asked = wordsOf(want), exact = known[kind].indexOf(want) >= 0;
      if (want) all.push(function (row) { return row[kind].some(function (one) { return exact ? one === want : begin(asked, wordsOf(one)); }); });
    });
    return all;
  }
  function suggest(kind) {
    var box = d.getElementById(kind + '-names'), asked = wordsOf(value(kind));
    box.textContent = '';
    (known[kind] || []).filter(function (one) { return begin(asked, wordsOf(one)); }).slice(0, MOST_NAMES).forEach(function (one) {
      var option = d.createElement('option');
      option.value = one;
      box.appendChild(option);
    });
  }

  function element(name, text, className) {
    var e = d.createElement(name);
    if (text) e.textContent = text;
    if (className) e.className = className;
    return e;
  }
  function item(row) {
    var li = element('li'), label = element('p', '', 'label'), a = element('a', row.label, 'theirs'), cap = element('p', '', 'cap');
    a.href = row.page + '.html#' + row.id;
    label.appendChild(a);
    li.appendChild(element('p', row.date || 'No date', 'date'));
    li.appendChild(label);
    cap.appendChild(row.date ? element('span', DATED[row.basis], 'basis ' + row.basis) : element('span', 'No date in the text'));
    if (row.status !== 'happened') cap.appendChild(element('span', TOLD[row.status], 'badge'));
    if (row.agency.length) cap.appendChild(element('span', row.agency.length > 1 ? (function (a) { return a == 1 ? '' + a + ' agency' : '' + a + ' agencies'; })(row.agency.length) : row.agency[0]));
    li.appendChild(cap);
    return li;
  }
  function run() {
    if (!rows) { live.textContent = 'Reading the timeline…'; ready(run); return; }
    var all = tests(), hits = rows.filter(function (row) { return all.every(function (test) { return test(row); }); });
    var year = '', box = null;
    out.textContent = '';
    hits.slice(0, limit).forEach(function (row) {
      if (row.year !== year) {
        year = row.year;
        out.appendChild(element('h2', year, 'h2'));
        box = out.appendChild(element('ol', '', 'eventlines'));
      }
      box.appendChild(item(row));
    });
    live.textContent = !hits.length ? 'No event is like that.'
      : hits.length > limit ? (function (a, b) { return a == 1 ? 'The first ' + b + ' of ' + a + ' event' : 'The first ' + b + ' of ' + a + ' events'; })(hits.length, limit) : (function (a) { return a == 1 ? '' + a + ' event' : '' + a + ' events'; })(hits.length);
    more.hidden = hits.length <= limit;
  }
  function show() {
    var on = active();
    list.hidden = on;
    if (on) { run(); return; }
    out.textContent = ''; live.textContent = ''; more.hidden = true;
  }

  function keep() {
    var query = new URLSearchParams();
    FIELDS.forEach(function (field) { if (value(field)) query.set(field, value(field)); });
    onrecord.keep(query);
  }
  function fresh() {
    limit = STEP;
    show();
    clearTimeout(later);
    later = setTimeout(keep, 250);
  }
  function clear() {
    FIELDS.forEach(function (field) { form.elements[field].value = ''; });
    fresh();
  }

  form.addEventListener('submit', function (ev) { ev.preventDefault(); fresh(); });
  form.addEventListener('reset', function () { setTimeout(fresh, 0); });
  form.addEventListener('focusin', function () { ready(function () {}); });
  form.addEventListener('input', function (ev) { if (WHERE_IN_ROW[ev.target.name]) suggest(ev.target.name); fresh(); });
  form.addEventListener('keydown', function (ev) { if (ev.key === 'Escape') { ev.preventDefault(); clear(); } });
  more.addEventListener('click', function () {
    var first = limit;
    limit += STEP;
    run();
    out.querySelectorAll('a')[first].focus();
  });
  var plans = d.getElementById('all-planned');
  if (plans) plans.addEventListener('click', function () { form.elements.status.value = 'planned'; fresh(); form.elements.status.focus(); });
  onrecord.arrows(form.elements.word, out, 'a');
  /* to follow it would drop what the address keeps */
  d.querySelector('main > .skip').addEventListener('click', function (ev) {
    ev.preventDefault();
    (list.hidden ? out : list).focus();
  });

  var asked = onrecord.asked();
  FIELDS.forEach(function (field) { if (asked.get(field)) form.elements[field].value = asked.get(field); });
  if (active()) show();
})();

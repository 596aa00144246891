/* Asks what somebody said, and finds somebody by name or title. A page of a speaker has its statements itself; those of the
   speaker's other pages come from a classic script, which calls window.onrecord.said. */
(function () {
  'use strict';
  var d = document, form = d.getElementById('ask'), asked = onrecord.asked, keep = onrecord.keep;
  function all(sel, from) { return Array.prototype.slice.call((from || d).querySelectorAll(sel)); }
  function make(name, text, classes) {
    var e = d.createElement(name);
    if (text) e.textContent = text;
    if (classes) e.className = classes;
    return e;
  }
  function load(src, done) {
    var s = d.createElement('script');
    s.src = src; s.onload = function () { done(true); }; s.onerror = function () { done(false); };
    d.head.appendChild(s);
  }
  if (form) speaker(); else index();

  function speaker() {
    var NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
    var STEP = 50, paper = d.getElementById('asked'), said = d.getElementById('said'), script = form.getAttribute('data-script');
    var root = script ? script.replace(/speakers\/.*$/, '') : '', limit = STEP, loaded = !script, begun;
    var KINDS = { direct: 'Quotes', partial: 'Quoted words', indirect: 'Paraphrase', about: 'Reported' };
    var BASES = { stated: 'Stated', inferred: 'Inferred', uncertain: 'Uncertain' };
    var MONTHS = {}, ASKED = [['kind', 'Kind', KINDS], ['year', 'Year', { none: 'Without a date' }], ['month', 'Month', MONTHS],
      ['to', 'Said to'], ['agency', 'Agency'], ['basis', 'Basis', BASES]];
    /* a list of statements by month is called 2032/03, 2032/year or undated */
    function shelfOf(id) { return id.slice(1).replace('-', '/'); }
    function yearOf(shelf) { return shelf === 'undated' ? 'none' : shelf.slice(0, 4); }
    function monthOf(shelf) {
      if (!/^\d{4}\/\d\d$/.test(shelf)) return '';
      MONTHS[shelf] = (function (a, b) { return '' + a + ' ' + b; })(NAMES[+shelf.slice(5) - 1], shelf.slice(0, 4));
      return shelf;
    }
    function part(li, selector) { var e = li.querySelector(selector); return e ? e.textContent : ''; }
    var rows = all('.said > li', said).map(function (li) {
      var month = li.closest('.month').querySelector('h3').id, sentence = li.querySelector('.cap a');
      return {
        card: li, id: li.id, date: li.querySelector('.meta b').textContent, year: yearOf(shelfOf(month)), month: monthOf(shelfOf(month)),
        kind: li.getAttribute('data-kind').split(' '), to: li.getAttribute('data-to') ? li.getAttribute('data-to').split('\n') : [],
        agency: part(li, '.by b'), basis: li.querySelector('.cap .basis').className.replace('basis ', ''),
        words: all('blockquote p', li).map(function (p) { return p.textContent; }).join(' \u2026 '),
        source: part(li, '.by') + ', ' + sentence.textContent.charAt(0).toLowerCase() + sentence.textContent.slice(1), href: sentence.href
      };
    });
    onrecord.said = function (others) {
      var here = {};
      rows.forEach(function (r) { here[r.id] = r; });
      rows = others.map(function (o) {
        var at = o[0].indexOf('#');
        return here[o[0].slice(at + 1)] || { card: null, page: root + o[0], date: o[1], year: yearOf(o[2]), month: monthOf(o[2]), kind: o[3].split(' '), to: o[4],
          agency: o[5], basis: o[6], saying: o[7], words: o[8], source: o[9], href: root + o[10] };
      });
    };

    var status = make('span', '', 'soft'), clear = make('button', 'Show everything', 'btn'), csv = make('button', 'CSV of these', 'btn');
    var more = make('button', 'Show more', 'btn'), others = make('ol', '', 'said others'), heading = make('h3', 'On other pages'), fields = {};
    status.id = 'shown'; status.setAttribute('role', 'status');
    var start = make('button', 'Filter these statements', 'btn');
    [clear, csv, more, start].forEach(function (b) { b.type = 'button'; });
    others.hidden = heading.hidden = more.hidden = true;
    said.parentNode.insertBefore(heading, said.nextSibling);
    said.parentNode.insertBefore(others, heading.nextSibling);
    said.parentNode.insertBefore(more, others.nextSibling);

    function values(row, name) { return Array.isArray(row[name]) ? row[name] : row[name] ? [row[name]] : []; }
    function fill() {
      var now = asked();
      form.textContent = '';
      /* a form that grows while the page opens would move what is read: its filters come when asked for */
      if (!begun) { form.appendChild(start); return; }
      ASKED.forEach(function (f) {
        var counts = {}, chosen = now.get(f[0]) || '', label = make('label', f[1] + ' '), select = make('select'), names;
        rows.forEach(function (r) { values(r, f[0]).forEach(function (v) { counts[v] = (counts[v] || 0) + 1; }); });
        names = f[0] === 'kind' || f[0] === 'basis' ? Object.keys(f[2]).filter(function (v) { return counts[v]; }) : Object.keys(counts).sort();
        if (f[0] === 'year' || f[0] === 'month') names.reverse();
        if (names.length < 2 && !chosen) return;
        if (chosen && names.indexOf(chosen) < 0) names.push(chosen);
        [''].concat(names).forEach(function (v) {
          var o = make('option', v ? (f[2] && f[2][v] || v) + ' (' + (counts[v] || 0) + ')' : 'All');
          o.value = v; select.appendChild(o);
        });
        select.name = f[0]; select.value = chosen;
        label.appendChild(select); form.appendChild(label);
        fields[f[0]] = select;
      });
      form.appendChild(clear); form.appendChild(csv); form.appendChild(status);
    }
    function matching() {
      return rows.filter(function (r) {
        return ASKED.every(function (f) { var v = fields[f[0]] && fields[f[0]].value; return !v || values(r, f[0]).indexOf(v) >= 0; });
      });
    }
    function of(hits) { return (function (a, b) { return a == 1 ? '' + b + ' of ' + a + ' statement' : '' + b + ' of ' + a + ' statements'; })(rows.length, hits.length); }
    function show() {
      var hits = matching(), picked = ASKED.some(function (f) { return fields[f[0]] && fields[f[0]].value; }), away;
      rows.forEach(function (r) { if (r.card) r.card.hidden = hits.indexOf(r) < 0; });
      all('.month', said).forEach(function (m) { m.hidden = !m.querySelector('li:not([hidden])'); });
      away = picked ? hits.filter(function (r) { return !r.card; }) : [];
      others.textContent = '';
      away.slice(0, limit).forEach(function (r) { others.appendChild(line(r)); });
      heading.hidden = others.hidden = !away.length;
      more.hidden = away.length <= limit;
      clear.hidden = !picked;
      all('.pager').forEach(function (p) { p.hidden = !!picked; });
      d.body.classList.toggle('asking', !!picked);
      paper.hidden = !picked;
      paper.textContent = picked ? ASKED.filter(function (f) { return fields[f[0]] && fields[f[0]].value; }).map(function (f) {
        return f[1] + ': ' + (f[2] && f[2][fields[f[0]].value] || fields[f[0]].value);
      }).join(', ') + '. ' + of(hits) + '.' : '';
      status.textContent = picked ? of(hits) : (function (a) { return a == 1 ? '' + a + ' statement' : '' + a + ' statements'; })(rows.length);
    }
    function line(r) {
      var li = make('li'), meta = make('p', '', 'meta'), quote = make('blockquote'), words = make('p'), cap = make('p', '', 'cap'), a = make('a', 'On its page'), s = make('a', r.source);
      li.setAttribute('data-kind', r.kind.join(' '));
      meta.appendChild(make('b', r.date));
      if (r.to.length) { meta.appendChild(d.createTextNode(' ')); meta.appendChild(make('span', (function (a) { return 'to ' + a; })(r.to.join(', ')))); }
      words.appendChild(r.kind[0] === 'direct' ? d.createTextNode(r.words) : make('b', r.words)); quote.appendChild(words);
      s.href = r.href; a.href = r.page;
      cap.appendChild(s); cap.appendChild(make('span', r.saying, 'basis ' + r.basis)); cap.appendChild(a);
      [meta, quote, cap].forEach(function (e) { li.appendChild(e); });
      return li;
    }
    function begin(then) {
      function ready() { begun = true; fill(); show(); if (then) then(); }
      if (loaded) { ready(); return; }
      load(script, function (there) {
        loaded = true; ready();
        if (!there) status.textContent = (function (a) { return 'What stands on other pages could not be loaded: ' + a; })(script);
      });
    }
    function first() { var one = form.querySelector('select, button'); if (one) one.focus(); }
    form.addEventListener('submit', function (ev) { ev.preventDefault(); });
    form.addEventListener('change', function (ev) {
      var params = asked(), name = ev.target.name;
      if (ev.target.value) params.set(name, ev.target.value); else params.delete(name);
      limit = STEP; keep(params); show();
    });
    start.addEventListener('click', function () { begin(first); });
    clear.addEventListener('click', function () { keep(new URLSearchParams()); limit = STEP; fill(); show(); first(); });
    more.addEventListener('click', function () { limit += STEP; show(); });
    csv.addEventListener('click', function () { save(matching()); });

    function save(hits) {
      var name = d.querySelector('h1').textContent, lines = hits.map(function (r) {
        return [r.date, name, r.kind[0], r.to.join('; '), r.words, r.agency, r.basis, r.source, new URL(r.href, location.href).href];
      });
      lines.unshift(['date', 'speaker', 'kind', 'to', 'words', 'agency', 'basis', 'source', 'address']);
      onrecord.save(location.pathname.split('/').pop().replace(/\.html$/, ''), lines);
    }
    fill(); show();
    if (ASKED.some(function (f) { return asked().get(f[0]); })) begin();
  }

  /* one box: each of its words begins a word of the name or the title */
  function index() {
    var box = d.getElementById('who'), kind = d.getElementById('kind'), list = d.getElementById('matches'), status = d.getElementById('shown');
    var names = {}, asking = {}, turn = 0, MOST = 60;
    if (!box) return;
    function fold(words) {
      var letters = { '\u00df': 'ss', '\u00e6': 'ae', '\u0153': 'oe', '\u00fe': 'th', '\u00f0': 'd', '\u0111': 'd', '\u0127': 'h', '\u0131': 'i', '\u0142': 'l', '\u014b': 'n', '\u00f8': 'o', '\u0167': 't' };
      return words.toLowerCase().normalize('NFD').replace(/[\p{M}'\u2019]/gu, '').replace(/[\u00df\u00e6\u0153\u00fe\u00f0\u0111\u0127\u0131\u0142\u014b\u00f8\u0167]/g, function (c) { return letters[c]; });
    }
    function words(text) { return fold(text).match(/[\p{L}\p{N}]+/gu) || []; }
    onrecord.names = function (rows) { rows.forEach(function (r) { names[r[2]] = r; }); };
    function need(letter, then) {
      var files = box.getAttribute('data-letters').split(' ');
      if (files[0] === 'all') letter = 'all';
      if (asking[letter] || files.indexOf(letter) < 0) { then(); return; }
      load('by-name/' + encodeURIComponent(letter) + '.js', function (there) { if (there) asking[letter] = true; then(); });
    }
    function run() {
      var mine = ++turn, query = words(box.value), want = kind.value;
      if (!query.length) { list.textContent = ''; list.hidden = true; status.textContent = ''; return; }
      query.sort(function (x, y) { return y.length - x.length; });
      need(Array.from(query[0])[0], function () {
        if (mine !== turn) return;
        var hits = Object.keys(names).map(function (k) { return names[k]; }).filter(function (r) {
          var there = words(r[0] + ' ' + r[1]);
          return (!want || want === r[4]) && query.every(function (q) { return there.some(function (w) { return w.indexOf(q) === 0; }); });
        });
        hits.sort(function (x, y) { return y[5] - x[5] || (x[0] < y[0] ? -1 : 1); });
        list.textContent = '';
        hits.slice(0, MOST).forEach(function (r) {
          var li = make('li'), a = make('a', r[0]), left = make('span');
          a.href = '../' + r[2]; left.appendChild(a);
          if (r[1]) { left.appendChild(d.createTextNode(' ')); left.appendChild(make('span', r[1], 'theirs soft')); }
          li.appendChild(left); li.appendChild(d.createTextNode(' ')); li.appendChild(make('span', r[3], 'soft')); list.appendChild(li);
        });
        list.hidden = !hits.length;
        status.textContent = !hits.length ? 'Nobody who speaks is called so.' : hits.length > MOST ? (function (a, b) { return 'The first ' + a + ' of ' + b; })(MOST, hits.length) : (function (a) { return a == 1 ? '' + a + ' speaker' : '' + a + ' speakers'; })(hits.length);
      });
    }
    function ask() { var p = new URLSearchParams(); if (box.value) p.set('who', box.value); if (kind.value) p.set('kind', kind.value); keep(p); run(); }
    box.form.addEventListener('submit', function (ev) { ev.preventDefault(); run(); });
    box.addEventListener('input', ask);
    kind.addEventListener('change', ask);
    box.addEventListener('keydown', function (ev) { if (ev.key === 'Escape') { box.value = ''; ask(); } });
    box.value = asked().get('who') || ''; kind.value = asked().get('kind') || '';
    run();
  }
})();

/* Finds sentences in parts of the index, which are classic scripts that call the functions of window.onrecord.
   A query loads the lists of words that begin as its words do, then the texts of the places that have them all. A place
   is five digits in base 64, three for the month and two within it; a list of places is months, each with its places. */
(function () {
  'use strict';
  var d = document, form = d.getElementById('search'), input = d.getElementById('q');
  var out = d.getElementById('results'), live = d.getElementById('found'), more = d.getElementById('more');
  var STEP = 30, MOST_LISTS = 20, DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
  var lookup = null, lists = {}, texts = {}, waiting = {}, turn = 0, limit = STEP;

  window.onrecord = {
    lookup: function (value) { lookup = value; },
    words: function (from, value) { lists[from] = value; },
    texts: function (from, value) { texts[from] = value; }
  };

  /* one script, once; calls back when it is there */
  function load(name, done) {
    if (waiting[name] === true) { done(); return; }
    if (waiting[name]) { waiting[name].push(done); return; }
    waiting[name] = [done];
    var s = d.createElement('script');
    s.src = 'search/' + name + '.js';
    s.onload = function () { var all = waiting[name]; waiting[name] = true; all.forEach(function (f) { f(); }); };
    s.onerror = function () { delete waiting[name]; live.textContent = 'A part of the index is missing: ' + s.src; };
    d.head.appendChild(s);
  }
  function loadAll(names, done) {
    var left = names.length;
    if (!left) { done(); return; }
    names.forEach(function (n) { load(n, function () { if (--left === 0) done(); }); });
  }
  /* the scripts are named after what comes first in them: a word, or a month and the number within it */
  function wordsFile(from) {
    return 'words' + (from && '-') + from.replace(/[^a-z0-9]/g, function (c) { return '_' + padded(c.charCodeAt(0).toString(16), 4); });
  }
  function textsFile(from) {
    var n = 0, month, within;
    from.split('').forEach(function (c) { n = n * 64 + DIGITS.indexOf(c); });
    month = Math.floor(n / 4096) - 1; within = n % 4096;
    return (month < 0 ? 'undated' : padded(Math.floor(month / 12), 4) + '/' + padded(month % 12 + 1, 2)) + (within ? '-' + within : '');
  }
  function padded(number, length) { return ('000' + number).slice(-length); }

  /* folds case and accents; at[i] is the place in the text of unit i of the folded text */
  function fold(text) {
    var plain = '', at = [], i = 0;
    Array.from(text).forEach(function (c) {
      var f = c.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), k;
      for (k = 0; k < f.length; k++) at.push(i);
      plain += f; i += c.length;
    });
    at.push(i);
    return { plain: plain, at: at };
  }
  function wordsOf(plain) {
    var all = [], re = /[\p{L}\p{N}]+/gu, m;
    while ((m = re.exec(plain))) all.push([m[0], m.index, m.index + m[0].length]);
    return all;
  }

  /* where the last of some beginnings, in order, stands that is not behind a value; the first where all are */
  function lastFrom(all, value) {
    var low = 0, high = all.length - 1, middle;
    while (low < high) {
      middle = (low + high + 1) >> 1;
      if (all[middle] <= value) low = middle; else high = middle - 1;
    }
    return low;
  }
  /* the lists that can hold words with this beginning: from the last that starts before it to the last that starts with it */
  function listsFor(prefix) {
    var first = lastFrom(lookup.words, prefix);
    return lookup.words.filter(function (w, i) { return i === first || i > first && w.indexOf(prefix) === 0; });
  }
  /* the places with a word that begins so, or null for all of them */
  function placesWith(prefix, from) {
    var found = new Set(), all = false;
    from.forEach(function (name) {
      Object.keys(lists[name]).forEach(function (w) {
        if (w.indexOf(prefix) !== 0) return;
        if (!lists[name][w]) { all = true; return; }
        lists[name][w].split('.').forEach(function (month) {
          for (var i = 3; i < month.length; i += 2) found.add(month.slice(0, 3) + month.slice(i, i + 2));
        });
      });
    });
    return all ? null : found;
  }

  function run() {
    var mine = ++turn, query = wordsOf(fold(input.value).plain).map(function (w) { return w[0]; });
    if (!query.length) { out.textContent = ''; live.textContent = ''; more.hidden = true; return; }
    load('lookup', function () {
      if (mine !== turn || !lookup) return;
      var needed = query.map(listsFor);
      if (needed.some(function (n) { return n.length > MOST_LISTS; })) { say([], 'More letters, please.', false); return; }
      loadAll([].concat.apply([], needed).map(wordsFile), function () {
        if (mine !== turn) return;
        var sets = query.map(function (w, k) { return placesWith(w, needed[k]); }).filter(Boolean);
        sets.sort(function (x, y) { return x.size - y.size; });
        function has(place) { return sets.every(function (s) { return s.has(place); }); }
        var parts = {};
        if (sets.length) sets[0].forEach(function (p) { if (has(p)) parts[lookup.texts[lastFrom(lookup.texts, p)]] = true; });
        collect(mine, query, has, lookup.texts.filter(function (t) { return !sets.length || parts[t]; }), []);
      });
    });
  }

  /* reads parts, the newest first, until there are more sentences than are to be shown */
  function collect(mine, query, has, parts, hits) {
    if (mine !== turn) return;
    while (parts.length && hits.length <= limit) {
      var part = parts[parts.length - 1], rows = texts[part], i;
      if (!rows) {
        load(textsFile(part), function () { collect(mine, query, has, parts, hits); });
        return;
      }
      for (i = rows.length - 1; i >= 0 && hits.length <= limit; i--) {
        if (has(part.slice(0, 3) + rows[i][0])) sentences(rows[i], query, hits);
      }
      parts.pop();
    }
    var open = hits.length > limit, n = Math.min(hits.length, limit);
    say(hits.slice(0, limit), n === 0 ? 'No sentence has all of these words.'
      : (open ? 'The first ' : '') + n + (n === 1 ? ' sentence' : ' sentences'), open);
  }
  function sentences(row, query, hits) {
    for (var k = 3; k < row.length; k++) {
      var pair = typeof row[k] === 'string' ? [row[k], ''] : row[k], text = pair[0], note = pair[1];
      var f = fold(note ? text + '\n' + note : text), all = wordsOf(f.plain), marks = [], n = k - 2;
      var every = query.every(function (q) {
        var any = false;
        all.forEach(function (w) { if (w[0].indexOf(q) === 0) { any = true; if (f.at[w[1]] < text.length) marks.push([f.at[w[1]], f.at[w[2]]]); } });
        return any;
      });
      if (every) hits.push({ href: row[1] + '#s' + n, n: n, origin: row[2], text: text, note: note, marks: marks });
    }
  }

  function say(hits, words, open) {
    out.textContent = '';
    hits.forEach(function (h) {
      var li = d.createElement('li'), p = d.createElement('p'), cap = d.createElement('div'), a = d.createElement('a'), at = 0;
      h.marks.sort(function (x, y) { return x[0] - y[0]; }).forEach(function (m) {
        if (m[0] < at) return;
        p.appendChild(d.createTextNode(h.text.slice(at, m[0])));
        var k = d.createElement('mark'); k.textContent = h.text.slice(m[0], m[1]); p.appendChild(k);
        at = m[1];
      });
      p.appendChild(d.createTextNode(h.text.slice(at)));
      a.href = h.href; a.textContent = 'Sentence ' + h.n;
      cap.className = 'cap'; cap.appendChild(a);
      var origin = d.createElement('span'); origin.textContent = h.origin; cap.appendChild(origin);
      if (h.note) { var note = d.createElement('span'); note.textContent = 'Corrected by people: ' + h.note; cap.appendChild(note); }
      li.appendChild(p); li.appendChild(cap); out.appendChild(li);
    });
    live.textContent = words;
    more.hidden = !open;
  }

  function fresh() { limit = STEP; run(); }
  form.addEventListener('submit', function (ev) { ev.preventDefault(); fresh(); });
  input.addEventListener('input', fresh);
  input.addEventListener('keydown', function (ev) { if (ev.key === 'Escape') { input.value = ''; fresh(); } });
  more.addEventListener('click', function () { limit += STEP; run(); });
  var q = new URLSearchParams(location.search).get('q');
  if (q) { input.value = q; run(); }
})();

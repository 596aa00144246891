/* Finds sentences in shards of the index, which are classic scripts that call the functions of window.onrecord.
   A query loads the lists of words that begin as its words do, then the texts of the articles that have them all. */
(function () {
  'use strict';
  var d = document, form = d.getElementById('search'), input = d.getElementById('q');
  var out = d.getElementById('results'), live = d.getElementById('found'), more = d.getElementById('more');
  var STEP = 30, MOST_LISTS = 12;
  var lookup = null, lists = [], texts = [], waiting = {}, turn = 0, limit = STEP;

  window.onrecord = {
    lookup: function (value) { lookup = value; },
    words: function (i, value) { lists[i] = value; },
    texts: function (i, value) { texts[i] = value; }
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
  function numbered(name, i) { return name + '-' + ('00' + i).slice(-Math.max(3, String(i).length)); }

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

  /* the lists that can hold words with this beginning: from the last that starts before it to the last that starts with it */
  function listsFor(prefix) {
    var all = [], first = 0, i;
    for (i = 0; i < lookup.words.length; i++) if (lookup.words[i] <= prefix) first = i;
    for (i = first; i < lookup.words.length && (i === first || lookup.words[i].indexOf(prefix) === 0); i++) all.push(i);
    return all;
  }
  /* the articles with a word that begins so, or null for all of them */
  function articlesWith(prefix, from) {
    var found = {}, all = false;
    from.forEach(function (i) {
      Object.keys(lists[i]).forEach(function (w) {
        if (w.indexOf(prefix) !== 0) return;
        var steps = lists[i][w], n = 0;
        if (!steps) { all = true; return; }
        steps.forEach(function (s) { n += s; found[n] = true; });
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
      loadAll([].concat.apply([], needed).map(function (i) { return numbered('words', i); }), function () {
        if (mine !== turn) return;
        var sets = query.map(function (w, k) { return articlesWith(w, needed[k]); }).filter(Boolean), order = [], i;
        for (i = lookup.articles - 1; i >= 0; i--) {
          if (sets.every(function (s) { return s[i]; })) order.push(i);
        }
        collect(mine, query, order, 0, []);
      });
    });
  }

  /* reads articles until there are enough sentences to show */
  function collect(mine, query, order, next, hits) {
    if (mine !== turn) return;
    while (next < order.length && hits.length < limit) {
      var shard = 0, i;
      for (i = 0; i < lookup.texts.length; i++) if (lookup.texts[i] <= order[next]) shard = i;
      if (!texts[shard]) {
        load(numbered('shard', shard), function () { collect(mine, query, order, next, hits); });
        return;
      }
      sentences(texts[shard][order[next] - lookup.texts[shard]], query, hits);
      next++;
    }
    var open = next < order.length || hits.length > limit, n = Math.min(hits.length, limit);
    say(hits.slice(0, limit), n === 0 ? 'No sentence has all of these words.'
      : (open ? 'The first ' : '') + n + (n === 1 ? ' sentence' : ' sentences'), open);
  }
  function sentences(row, query, hits) {
    for (var k = 2; k < row.length; k++) {
      var f = fold(row[k]), all = wordsOf(f.plain), marks = [];
      var every = query.every(function (q) {
        var any = false;
        all.forEach(function (w) { if (w[0].indexOf(q) === 0) { any = true; marks.push([f.at[w[1]], f.at[w[2]]]); } });
        return any;
      });
      if (every) hits.push({ href: row[0] + '#s' + (k - 1), n: k - 1, origin: row[1], text: row[k], marks: marks });
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

/* The search page: shows how a query is understood and what it finds, by article. */
(function () {
  'use strict';
  var d = document, form = d.getElementById('search'), input = d.getElementById('q'), understood = d.getElementById('understood');
  var sort = d.getElementById('sort'), csv = d.getElementById('csv'), live = d.getElementById('count'), nearby = d.getElementById('nearby');
  var out = d.getElementById('results'), more = d.getElementById('more'), whole = d.getElementById('whole');
  var STEP = 10, SENTENCES = 3, PAUSE = 250, FEW = 12, BASES = { stated: 'Stated', inferred: 'Inferred', uncertain: 'Uncertain' };
  var turn = 0, limit = STEP, later = 0, current = null, shown = null;

  function make(name, text, className) {
    var e = d.createElement(name);
    if (text) e.textContent = text;
    if (className) e.className = className;
    return e;
  }
  function into(parent, children) { children.forEach(function (c) { parent.appendChild(c); }); return parent; }

  /* ---- what is asked for ------------------------------------------------------------------------------------------------------ */
  function keep() {
    var params = new URLSearchParams();
    if (input.value.trim()) params.set('q', input.value.trim());
    if (sort.value) params.set('sort', sort.value);
    if (limit > STEP) params.set('show', limit);
    onrecord.keep(params);
  }
  function read() {
    var asked = onrecord.asked(), show = Math.floor(+asked.get('show') / STEP) * STEP;
    input.value = asked.get('q') || '';
    sort.value = asked.get('sort') === 'date' ? 'date' : '';
    limit = Math.min(Math.max(show || STEP, STEP), 10 * STEP);
    run();
  }
  function fresh() { limit = STEP; keep(); run(); }

  function run() {
    var mine = ++turn, asked = onrecord.query.parse(input.value.trim());
    clearTimeout(later);
    understood.textContent = asked.line;
    understood.classList.toggle('wrong', asked.wrong);
    if (!asked.query) { current = null; clear(''); return; }
    onrecord.search.find(asked.query, sort.value, function (found, wrong) {
      if (mine !== turn) return;
      current = wrong ? null : found;
      if (wrong) { clear(wrong); return; }
      suggest(found);
      take(limit, show);
    });
  }
  /* reads rows until there are so many hits */
  function take(most, done) {
    var mine = turn;
    onrecord.search.take(current, most, function (found, wrong, last) {
      if (mine !== turn) return false;
      if (wrong) clear(wrong);
      else if (last) done();
      else if (most > limit && onrecord.search.count(found).scripts > FEW) live.textContent = (function (a, b) { return 'Reading… ' + a + ' of ' + b; })(found.next, found.keys.length);
      return !wrong;
    });
  }
  function clear(words) {
    out.textContent = ''; nearby.textContent = ''; live.textContent = words;
    more.hidden = whole.hidden = csv.disabled = true;
  }

  /* ---- what was found --------------------------------------------------------------------------------------------------------- */
  function show() {
    var hits = current.checked.slice(0, limit), count = onrecord.search.count(current), known = out.children.length;
    /* what stands there already stays, so that no reader loses the place */
    if (known > hits.length || shown !== current) { out.textContent = ''; known = 0; }
    shown = current;
    hits.slice(known).forEach(function (hit) { out.appendChild(item(hit)); });
    csv.disabled = !hits.length;
    more.hidden = count.most <= hits.length;
    whole.hidden = count.least === count.most;
    live.textContent = totalOf(count, hits.length);
    if (!whole.hidden && count.scripts <= FEW) take(Infinity, show);
  }
  function totalOf(count, shown) {
    if (!count.most) return 'No article is like that.';
    if (count.least < count.most) return (function (a, b) { return '' + a + ' of at most ' + b + ' articles'; })(shown, count.most);
    return shown < count.most ? (function (a, b) { return a == 1 ? 'The first ' + b + ' of ' + a + ' article' : 'The first ' + b + ' of ' + a + ' articles'; })(count.most, shown) : (function (a) { return a == 1 ? '' + a + ' article' : '' + a + ' articles'; })(count.most);
  }

  function item(hit) {
    var row = hit.row, li = make('li'), h = make('h2', '', 'theirs'), a = make('a'), cap = make('p', '', 'cap'), list = make('ul'), sentences = sentencesOf(row);
    /* a headline that is the first sentence is not said twice */
    var title = sentences[0] && sentences[0].text === row.headline && sentences.shift(), best = sentences.slice().sort(function (x, y) { return y.held - x.held || x.number - y.number; }).slice(0, SENTENCES);
    a.href = row.href;
    marked(a, row.headline, title ? title.marks : []);
    [row.agency, row.place, row.date, row.note && (function (a) { return 'Corrected by people: ' + a; })(row.note)].filter(Boolean).forEach(function (words) { cap.appendChild(make('span', words)); });
    sentences.forEach(function (s) { if (best.indexOf(s) >= 0) list.appendChild(sentence(row, s)); });
    into(li, [into(h, [a]), cap].concat(best.length ? [list] : []));
    var rest = sentences.filter(function (s) { return best.indexOf(s) < 0; });
    if (rest.length) {
      var box = make('details'), others = make('ul');
      rest.forEach(function (s) { others.appendChild(sentence(row, s)); });
      li.appendChild(into(box, [make('summary', (function (a) { return a == 1 ? '' + a + ' more sentence' : '' + a + ' more sentences'; })(rest.length)), others]));
    }
    return li;
  }
  /* what is shown of an article: the sentences that hold what is asked for, or else the first */
  function sentencesOf(row) {
    var found = onrecord.search.sentencesOf(current, row), first = row.sentences[0];
    return found.length || !first ? found : [{ number: 1, text: first.text, note: first.note, marks: [], held: 0, statements: [] }];
  }
  function marked(parent, text, marks) {
    var at = 0;
    marks.forEach(function (m) {
      if (m[0] < at) return;
      into(parent, [d.createTextNode(text.slice(at, m[0])), make('mark', text.slice(m[0], m[1]))]);
      at = m[1];
    });
    parent.appendChild(d.createTextNode(text.slice(at)));
    return parent;
  }
  function sentence(row, s) {
    var li = make('li'), p = marked(make('p', '', 'theirs'), s.text, s.marks), cap = make('p', '', 'cap'), a = make('a', (function (a) { return 'Sentence ' + a; })(s.number));
    a.href = row.href + '#s' + s.number;
    cap.appendChild(a);
    s.statements.forEach(function (one) { into(cap, [make('span', voices(one)), make('span', BASES[one.basis], 'basis ' + one.basis)]); });
    if (s.note) cap.appendChild(make('span', (function (a) { return 'Corrected by people: ' + a; })(s.note)));
    return into(li, [p, cap]);
  }
  var SAYING = { quote: 'Quote', paraphrase: 'Paraphrase', reported: 'Reported' };
  function named(people) { return people.map(function (names) { return names[0]; }).join(', '); }
  function voices(one) { return SAYING[one.kind] + (one.who.length ? ': ' + named(one.who) : '') + (one.to.length ? ' ' + (function (a) { return 'to ' + a; })(named(one.to)) : ''); }

  /* words that are nowhere, and what may have been meant */
  function suggest(found) {
    nearby.textContent = '';
    onrecord.search.near(found).forEach(function (one) {
      var text = input.value.trim(), asked = text.slice(one.at[0], one.at[1]), line = make('span', (one.field ? (function (a, b) { return 'No article has “' + a + '” where ' + b + ': looks; without ' + b + ': it is looked for in all words.'; })(asked, one.field) : (function (a) { return '“' + a + '” is nowhere.'; })(asked)) + (one.words.length ? ' ' + 'Did you mean' + ' ' : '')), params;
      one.words.forEach(function (word, i) {
        var a = make('a', word);
        params = new URLSearchParams([['q', text.slice(0, one.at[0]) + word + text.slice(one.at[1])]]);
        if (sort.value) params.set('sort', sort.value);
        a.href = 'search.html?' + params;
        into(line, [d.createTextNode(i ? ', ' : ''), a]);
      });
      nearby.appendChild(into(line, [d.createTextNode(one.words.length ? '?' : '')]));
    });
  }

  /* ---- a table of all ---------------------------------------------------------------------------------------------------------- */
  function save() {
    var lines = [['date', 'agency', 'place', 'headline', 'sentence', 'words', 'kind', 'speaker', 'to', 'basis', 'address']];
    current.checked.forEach(function (hit) {
      var row = hit.row;
      sentencesOf(row).forEach(function (s) {
        var start = [row.day, row.agency, row.place, row.headline, String(s.number), s.text], address = new URL(row.href + '#s' + s.number, location.href).href;
        (s.statements.length ? s.statements : [null]).forEach(function (one) {
          lines.push(start.concat(one ? [one.kind, named(one.who), named(one.to), one.basis] : ['', '', '', ''], address));
        });
      });
    });
    onrecord.save('search', lines);
    show();
  }

  form.addEventListener('submit', function (ev) { ev.preventDefault(); fresh(); });
  input.addEventListener('input', function () { clearTimeout(later); later = setTimeout(fresh, PAUSE); });
  input.addEventListener('keydown', function (ev) { if (ev.key === 'Escape') { ev.preventDefault(); input.value = ''; fresh(); } });
  sort.addEventListener('change', fresh);
  csv.addEventListener('click', function () { take(Infinity, save); });
  whole.addEventListener('click', function () { take(Infinity, show); });
  more.addEventListener('click', function () {
    var first = limit;
    limit += STEP;
    keep();
    take(limit, function () { show(); out.children[first].querySelector('a').focus(); });
  });
  onrecord.arrows(input, out, 'h2 a');
  window.addEventListener('hashchange', function () { if (onrecord.asked().get('q') !== input.value.trim()) read(); });
  read();
})();

/* “Did they say that?”: holds the quotations of a text against the articles. It decides as onrecord.drafts does in Java, but finds
   quotations by their marks alone, and takes a speaker only where a name and a verb of speech stand right beside them. */
(function () {
  'use strict';
  var d = document, form = d.getElementById('drafted'), box = d.getElementById('draft'), live = d.getElementById('held'), out = d.getElementById('quotations');
  var query = onrecord.query, index = onrecord.index;
  var MOST = 200, ASKED = 6, ROWS = 40, FEWEST = 3, FEW = 5, MANY = 8, RUN = 3, SAME = 4, ALIKE = 2 / 3, NEARLY = 0.8, CLAUSE = 160, LONGEST = 8e6, turn = 0;

  /* ---- words ------------------------------------------------------------------------------------------------------------------ */
  var OPENING = '\u201c\u201e\u201f\u00ab', CLOSING = '\u201d\u00bb';
  /* what stands in quotation marks: pairs of places; where a mark stands tells more than its shape */
  function quotedIn(text) {
    var all = [], open = -1;
    Array.from(text.matchAll(/["\u201c\u201d\u201e\u201f\u00ab\u00bb]|\n\s*\n/g)).forEach(function (m) {
      var at = m.index, c = m[0], before = text[at - 1] || ' ', after = text[at + 1] || ' ';
      var opens = OPENING.indexOf(c) >= 0 ? open < 0 || /\s/.test(before) : CLOSING.indexOf(c) < 0 && /[\s(\[\u2013\u2014-]/.test(before) && /\S/.test(after);
      if (c.length > 1 || opens || open >= 0) {
        if (open >= 0 && at > open) all.push([open, at]);
        open = c.length === 1 && opens ? at + 1 : -1;
      }
    });
    if (open >= 0 && open < text.length) all.push([open, text.length]);
    return all;
  }
  /* the same in single marks, of four words at least: another one within is an apostrophe */
  function singleIn(text) {
    return Array.from(text.matchAll(/(?<![\p{L}\p{N}])[\u2018\u201a'](?=[\p{L}\p{N}])([^\n\u2018]{8,1000}?)(?:(?<=[.,!?\u2026])[\u2019'](?![\p{L}\p{N}])|[\u2019'](?=[.,;:!?)\]]|\s*(?:\n|$)))/gu))
      .filter(function (m) { return m[1].trim().split(/\s+/).length > 3; }).map(function (m) { return [m.index + 1, m.index + 1 + m[1].length]; });
  }
  function weight(word) { return Math.pow(Math.min(word.length, 8), 2); }
  function word(text, gap, bracketed) { var plain = query.fold(text).plain.replace(/\u00ad/g, ''); return { word: plain, text: text, gap: gap, bracketed: bracketed, weight: weight(plain) }; }
  /* the words of a quotation: an ellipsis is a gap, [sic] nothing, [T]he a word, and other words in brackets are not the speaker's */
  function draftWords(text) {
    var all = [], gap = false;
    function add(part, bracketed) { all.push(word(part, gap && all.length > 0, bracketed)); gap = false; }
    Array.from(text.matchAll(/(?<![\p{L}\p{N}])\[(\p{L})\]([\p{L}\p{N}\p{M}]+)|([\p{L}\p{N}\p{M}]+\[[^\]]*\][\p{L}\p{N}]*|\[[^\]]*\][\p{L}\p{N}]+)|\[([^\]]*)\]|(\u2026|\.(?: ?\.){2,})|([\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*)/gu)).forEach(function (m) {
      if (m[1]) add(m[1] + m[2], false);
      else if (m[3]) add(m[3].replace(/[[\]]/g, ''), true);
      else if (m[6]) add(m[6], false);
      else if (m[5] || /^\s*(\u2026|\.[. ]*\.)\s*$/.test(m[4])) gap = true;
      else if (!/^\s*sic!?\s*$/i.test(m[4])) (m[4].match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) || []).forEach(function (w) { add(w, true); });
    });
    return all;
  }
  /* the words of an article: all, and those in marks, in runs that may be read as one speech */
  function articleOf(row) {
    if (row.stream) return row.stream;
    var text = '', starts = row.sentences.map(function (s) { var at = text.length; text += s.text + '\n'; return at; }), quoted = quotedIn(text), piece = 0, sentence = 0, runs = [], last = null;
    var all = query.wordsOf(text).map(function (w) {
      while (sentence + 1 < starts.length && starts[sentence + 1] <= w.start) sentence++;
      while (piece < quoted.length && quoted[piece][1] <= w.start) piece++;
      return { word: w.word, start: w.start, end: w.end, sentence: sentence, piece: piece < quoted.length && quoted[piece][0] <= w.start ? piece : -1, weight: weight(w.word) };
    });
    all.filter(function (w) { return w.piece >= 0; }).forEach(function (w) {
      if (!last || w.piece !== last.piece && (w.start - last.end > CLAUSE || sayers(row, w.sentence) !== sayers(row, last.sentence))) runs.push([]);
      runs[runs.length - 1].push(w);
      last = w;
    });
    row.stream = { text: text, all: all, runs: runs, has: new Set(all.map(function (w) { return w.word; })) };
    return row.stream;
  }
  /* the statements of a sentence; words in marks may also stand in a paraphrase */
  function statementsAt(row, sentence, quoted) {
    var all = row.statements.filter(function (s) { return s.on.indexOf(sentence) >= 0 && s.kind !== 'reported'; }), quotes = all.filter(function (s) { return s.kind === 'quote'; });
    return quoted && quotes.length ? quotes : all;
  }
  function sayers(row, sentence) { return statementsAt(row, sentence, true).map(function (s) { return named(s.who); }).join('/'); }
  function named(who) { return who.map(function (names) { return names[0]; }).join(', '); }

  /* ---- two texts beside each other ----------------------------------------------------------------------------------------------- */
  /* the steps through both at least cost: [word of the draft or -1, word of the article or -1, how many of the draft came before] */
  function laid(asked, said) {
    var n = asked.length, m = said.length, ways = [], before = new Int32Array(m + 1), now, i, j, added, free, best, way, steps = [], end = 0;
    for (i = 1; i <= n; i++) {
      var w = asked[i - 1], line = new Uint8Array(m + 1);
      now = new Int32Array(m + 1);
      added = w.bracketed ? 0 : w.weight;
      free = mayLeaveOut(asked, i);
      now[0] = before[0] + added;
      for (j = 1; j <= m; j++) {
        var cost = Math.floor((said[j - 1].weight + 2) / 3);
        best = before[j] + added; way = 0;
        if (i < n && now[j - 1] + (free ? 1 : cost) < best) { best = now[j - 1] + (free ? 1 : cost); way = 1; }
        if (before[j - 1] + Math.max(added, cost) <= best) { best = before[j - 1] + Math.max(added, cost); way = 2; }
        if (before[j - 1] <= best && w.word === said[j - 1].word) { best = before[j - 1]; way = 3; }
        now[j] = best; line[j] = way;
      }
      ways[i] = line;
      before = now;
    }
    for (j = 1; j <= m; j++) if (before[j] < before[end]) end = j;
    while (end < m && before[end + 1] === before[end]) end++;
    for (i = n, j = end; i > 0;) {
      way = ways[i][j];
      if (way === 3) steps.unshift([--i, --j, i]);
      else if (way === 1) steps.unshift([-1, --j, i]);
      else { if (way === 2) steps.unshift([-1, --j, i]); steps.unshift([--i, -1, i]); }
    }
    return steps;
  }
  function mayLeaveOut(asked, i) { return asked[i - 1].bracketed || i < asked.length && (asked[i].gap || asked[i].bracketed); }
  /* brackets explain words; they do not turn them round */
  var NEGATIONS = ['cannot', 'neither', 'never', 'no', 'nobody', 'none', 'nor', 'not', 'nothing', 't', 'without'];
  function isSilent(asked, said, step) {
    var i = step[2];
    if (step[1] < 0) return !asked[step[0]].bracketed;
    return !mayLeaveOut(asked, i) || (asked[i - 1].bracketed || i < asked.length && asked[i].bracketed) && NEGATIONS.indexOf(said[step[1]].word) >= 0;
  }
  /* how alike the two are, and in which words they differ */
  function compared(asked, said, text) {
    var all = { same: 0, words: 0, silent: 0, other: 0, run: 0, differences: [] }, run = [], row = 0, places = [], own = 0;
    function end() {
      var added = run.filter(function (s) { return s[1] < 0; }), left = run.filter(function (s) { return s[1] >= 0; }), a = 0, l = 0, silent = false;
      run.forEach(function (s) {
        if (!isSilent(asked, said, s)) return;
        silent = true; all.silent++;
        if (s[1] < 0) a += asked[s[0]].weight; else l += said[s[1]].weight;
      });
      if (!run.length) return;
      all.other += Math.max(a, l);
      all.differences.push({
        kind: !silent ? (added.length ? 'brackets' : 'ellipsis') : !added.length ? 'left-out' : left.length ? 'changed' : 'added',
        draft: added.map(function (s) { return asked[s[0]].text; }).join(' '), archive: left.length ? text.slice(said[left[0][1]].start, said[left[left.length - 1][1]].end) : ''
      });
      run = [];
    }
    laid(asked, said).forEach(function (s) {
      if (s[1] >= 0) places.push(s[1]);
      if (s[0] < 0 || s[1] < 0) { row = 0; run.push(s); return; }
      end();
      all.same += asked[s[0]].weight; all.words++;
      all.run = Math.max(all.run, ++row);
    });
    end();
    asked.forEach(function (w) { own += w.bracketed ? 0 : w.weight; });
    all.likeness = all.same ? 2 * all.same / (2 * all.same + all.other) : 0;
    all.share = own ? all.same / own : 0;
    all.first = places[0]; all.last = places[places.length - 1];
    return all;
  }

  /* ---- speakers --------------------------------------------------------------------------------------------------------------- */
  var PART = '(?:\\p{Lu}\\.|(?:Dr|Mr|Mrs|Ms|St)\\.|\\p{Lu}[\\p{L}\'\u2019-]*)', NAME = '(' + PART + '(?:[ \\t]+' + PART + '){0,4})', VERB = '(?:said|says|told|added|asked|wrote|replied)';
  /* what may stand before a name and is no part of it */
  var TITLE = /^(?:(?:Acting|Admiral|Ambassador|Archbishop|Attorney|Baroness|Bishop|Capt|Captain|Chairman|Chairwoman|Chancellor|Chief|Col|Colonel|Commissioner|Cong|Congressman|Congresswoman|Councillor|Defen[cs]e|Democratic|Deputy|Director|Dr|Finance|First|Foreign|Former|Gen|General|Gov|Governor|House|Interior|Judge|Justice|King|Lady|Lieutenant|Lord|Lt|Major|Mayor|Minister|Miss|Mr|Mrs|Ms|Officer|Police|Pope|Premier|President|Prime|Prince|Princess|Prof|Professor|Queen|Rep|Representative|Republican|Rev|Secretary|Sen|Senate|Senator|Sgt|Sheriff|Sir|Speaker|Spokesman|Spokeswoman|State|Superintendent|Vice)\.?[ \t-]+)+(?=\p{Lu})/u;
  var BEHIND = [new RegExp('^,?[ \\t]*' + NAME + '\\s+' + VERB + '\\b', 'u'), new RegExp('^,?[ \\t]*' + VERB + '\\s+' + NAME, 'u'), new RegExp('^,?[ \\t]*according to ' + NAME, 'u')], BEFORE = [new RegExp(NAME + '\\s+' + VERB + '[,:]?\\s*$', 'u'), new RegExp('[Aa]ccording to ' + NAME + ',?\\s*$', 'u'), new RegExp('(?:^|\\n)' + NAME + ':\\s*$', 'u')];
  function speakerOf(before, behind) {
    var found = BEHIND.map(function (re) { return re.exec(behind); }).concat(BEFORE.map(function (re) { return re.exec(before); })).filter(Boolean)[0], name = found ? found[1] : '';
    return /^(He|She|They|It|I|We|You|The|This|That|One)$/.test(name) ? '' : name;
  }
  function plainName(name) { return query.fold(name).plain.replace(/ ([a-z]\.)(?= )/g, ''); }
  function withoutTitle(name) { return name.replace(TITLE, ''); }
  function areOne(x, y) {
    var one = plainName(withoutTitle(x)), other = plainName(withoutTitle(y)), initial = /^([a-z])\.?( .+)$/;
    function is(a, b) { var m = initial.exec(a); return m && b[0] === m[1] && b.slice(b.indexOf(' ')) === m[2]; }
    return one === other || (' ' + one).endsWith(' ' + other) || (' ' + other).endsWith(' ' + one) || is(one, other) || is(other, one);
  }
  /* true or false; null where one of the two texts names nobody */
  function isSame(speaker, who) {
    if (!speaker || !who.length) return null;
    /* a family name tells who is meant only where one of the two texts gives no more */
    function full(name) { return plainName(withoutTitle(name)).indexOf(' ') > 0; }
    if (who.some(function (names) {
      var both = full(speaker) && names.some(full);
      return names.some(function (name) { return (!both || full(name)) && areOne(speaker, name); });
    })) return true;
    return who.some(function (names) { return /^the /.test(names[0]); }) ? null : false;
  }
  function order(key) { return key.slice(0, 3) === '---' ? '~' + key : key; }
  function rank(same) { return same === null ? 1 : same ? 0 : 2; }

  /* ---- one quotation in one article ------------------------------------------------------------------------------------------------ */
  function look(q, row) {
    var article = articleOf(row), own = 0, held = 0, best = null;
    q.words.forEach(function (w) { if (!w.bracketed) { own += w.weight; held += article.has.has(w.word) ? w.weight : 0; } });
    if (held < own / 2) return null;
    function take(m) { if (m && (!best || rank(m.same) < rank(best.same) || rank(m.same) === rank(best.same) && m.likeness > best.likeness)) best = m; }
    if (held === own && !q.edited) {
      article.runs.forEach(function (run) { exactIn(run, true).forEach(take); });
      if (!best) exactIn(article.all, false).forEach(take);
    }
    if (best || q.length < FEWEST) return best;
    article.runs.forEach(function (run) { alignedIn(run, true); });
    if (!best) alignedIn(article.all, false);
    return best;

    function exactIn(said, marked) {
      var all = [], at, k;
      for (at = 0; at + q.words.length <= said.length; at++) {
        for (k = 0; k < q.words.length && said[at + k].word === q.words[k].word;) k++;
        if (k === q.words.length) all.push(matched(said, at, at + k - 1, marked, 1, []));
      }
      return all;
    }
    function alignedIn(said, marked) {
      if (q.words.length * said.length > LONGEST) return;
      var c = compared(q.words, said, article.text), m;
      if (c.words < RUN) return;
      m = matched(said, c.first, c.last, marked, c.silent ? c.likeness : 1, c.differences);
      m.exact = !c.silent;
      if (isEnough(c, m) && (!best || m.likeness > best.likeness)) best = m;
    }
    function isEnough(c, m) {
      if (!c.silent) return c.words >= SAME;
      if (q.length < FEW) return m.whole && c.differences.length === 1 && c.silent <= 2 && m.same === true;
      if (m.marked ? m.same === false && (q.length < MANY || c.likeness < NEARLY) || c.likeness < ALIKE : m.same !== true || c.likeness < NEARLY) return false;
      return c.words >= SAME && c.words >= 0.6 * q.length && c.share >= ALIKE && c.run >= RUN;
    }
    function matched(said, first, last, marked, likeness, differences) {
      var one = said[first], other = said[last], statements = statementsAt(row, one.sentence, marked);
      function between(x, y) { return !x || !y || x.piece !== y.piece || x.sentence !== y.sentence; }
      var by = statements.slice().sort(function (x, y) { return rank(isSame(q.speaker, x.who)) - rank(isSame(q.speaker, y.who)); })[0] || { who: [], basis: '' };
      return { row: row, exact: true, marked: marked, whole: marked && between(said[first - 1], one) && between(other, said[last + 1]), sentence: one.sentence + 1, words: article.text.slice(one.start, other.end).replace(/\s+/g, ' '),
        who: by.who, basis: by.who.length ? by.basis : '', same: isSame(q.speaker, by.who), likeness: likeness, differences: differences };
    }
  }
  var ORDER = ['found', 'other-speaker', 'unquoted', 'altered'];
  function verdictOf(q, m) {
    if (!m.exact) return 'altered';
    if (q.length < FEWEST) return m.marked && m.same ? 'found' : '';
    if (m.marked) return m.same !== false ? 'found' : q.length < FEW && !m.whole ? '' : 'other-speaker';
    return q.length < FEW && !m.same ? '' : 'unquoted';
  }

  /* ---- all of them ------------------------------------------------------------------------------------------------------------- */
  function quotations(text) {
    var all = quotedIn(text);
    all = all.concat(singleIn(text).filter(function (at) { return !all.some(function (one) { return one[0] < at[1] && at[0] < one[1]; }); })).sort(function (x, y) { return x[0] - y[0]; });
    return all.map(function (at, i) {
      var words = draftWords(text.slice(at[0], at[1])), length = words.filter(function (w) { return !w.bracketed; }).length;
      return { text: text.slice(at[0], at[1]).replace(/\s+/g, ' ').replace(/,$/, ''), words: words, length: length, edited: words.some(function (w) { return w.gap || w.bracketed; }),
        speaker: speakerOf(text.slice(i ? all[i - 1][1] : 0, at[0] - 1), text.slice(at[1] + 1, i + 1 < all.length ? all[i + 1][0] - 1 : text.length)) };
    }).filter(function (q) { return q.length; });
  }
  /* the articles that can have a quotation, by its longest words; those with most of them first, of these the earliest */
  function candidates(q, done) {
    var asked = Array.from(new Set(q.words.filter(function (w) { return !w.bracketed; }).map(function (w) { return w.word; }))).sort(function (x, y) { return y.length - x.length; }).slice(0, ASKED);
    var terms = asked.map(function (w) { return { text: w }; }), all = 0, held = new Map();
    index.load(index.wordScripts(terms), function (wrong) {
      if (wrong) { done([], wrong); return; }
      terms.forEach(function (t) {
        all += weight(t.text);
        index.timesOf([t]).forEach(function (times, key) { held.set(key, (held.get(key) || 0) + weight(t.text)); });
      });
      var keys = Array.from(held.keys()).filter(function (key) { return held.get(key) >= all / 2; });
      keys.sort(function (x, y) { return held.get(y) - held.get(x) || (order(x) < order(y) ? -1 : 1); });
      keys = keys.slice(0, ROWS);
      index.load(keys.map(index.rowScript), function (wrong) { done(keys.map(index.rowOf).filter(Boolean), wrong); });
    });
  }
  function hold(q, done) {
    candidates(q, function (rows, wrong) {
      var all = rows.map(function (row) { return look(q, row); }).filter(Boolean), best = null;
      all.forEach(function (m) { m.verdict = verdictOf(q, m); m.place = ORDER.indexOf(m.verdict); });
      all = all.filter(function (m) { return m.verdict; }).sort(function (x, y) {
        return x.place - y.place || rank(x.same) - rank(y.same) || y.likeness - x.likeness || (order(x.row.key) < order(y.row.key) ? -1 : 1);
      });
      best = all[0] || { verdict: q.length < FEWEST ? 'too-short' : 'not-found' };
      done(best, all.filter(function (m) { return m.place === best.place && m.same === best.same && m.likeness === best.likeness; }).length - 1, wrong);
    });
  }
  onrecord.quotes = { quotations: quotations, hold: hold };

  var BASES = { stated: 'Stated', inferred: 'Inferred', uncertain: 'Uncertain' };

  /* ---- shown ------------------------------------------------------------------------------------------------------------------- */
  var SAYING = {
    found: 'Found word for word', 'other-speaker': 'Said by somebody else', unquoted: 'Stands there, not as a quotation', altered: 'Altered',
    'too-short': 'Too short to tell', 'not-found': 'Not found'
  };
  var DIFFERS = {
    'left-out': function (x) { return (function (a) { return 'Left out: “' + a + '”'; })(x.archive); }, added: function (x) { return (function (a) { return 'Added: “' + a + '”'; })(x.draft); },
    changed: function (x) { return (function (a, b) { return 'Changed: “' + a + '” for “' + b + '”'; })(x.draft, x.archive); }, ellipsis: function (x) { return (function (a) { return 'Left out where the text says so: “' + a + '”'; })(x.archive); },
    brackets: function (x) { return x.archive ? (function (a, b) { return 'In brackets: “' + a + '” for “' + b + '”'; })(x.draft, x.archive) : (function (a) { return 'In brackets: “' + a + '”'; })(x.draft); }
  };
  function marks(words) { return '\u201c' + words + '\u201d'; }
  function make(name, text, className) {
    var e = d.createElement(name);
    if (text) e.textContent = text;
    if (className) e.className = className;
    return e;
  }
  function item(q, m, others) {
    var li = make('li', '', m.verdict), list = make('ul'), cap = make('p', '', 'cap'), a;
    li.appendChild(make('p', SAYING[m.verdict], 'soft'));
    li.appendChild(make('p', marks(q.text) + (q.speaker ? ' \u2013 ' + q.speaker : ''), 'theirs'));
    if (!m.row) return li;
    if (!q.speaker && m.who.length) list.appendChild(make('li', 'Whom the text means was not read: look at who said it there', 'soft'));
    if (m.verdict !== 'found' || m.differences.length) list.appendChild(make('li', (function (a) { return 'There: “' + a + '”'; })(m.words)));
    m.differences.forEach(function (x) { list.appendChild(make('li', DIFFERS[x.kind](x))); });
    if (list.children.length) li.appendChild(list);
    a = make('a', m.row.headline);
    a.href = m.row.href + '#s' + m.sentence;
    cap.appendChild(a);
    [m.row.agency, m.row.date, (function (a) { return 'sentence ' + a; })(m.sentence), m.who.length && (function (a) { return 'said there by ' + a; })(named(m.who))].filter(Boolean).forEach(function (words) { cap.appendChild(make('span', words)); });
    if (m.basis) cap.appendChild(make('span', BASES[m.basis], 'basis ' + m.basis));
    if (others) cap.appendChild(make('span', (function (a) { return a == 1 ? 'also in ' + a + ' other article' : 'also in ' + a + ' other articles'; })(others)));
    li.appendChild(cap);
    return li;
  }
  function run() {
    var mine = ++turn, all = quotations(box.value), asked = all.slice(0, MOST), counts = {};
    out.textContent = '';
    live.textContent = all.length ? '' : 'There is nothing in quotation marks.';
    function next(i) {
      if (i === asked.length) {
        live.textContent = (function (a, b) { return a == 1 ? '' + a + ' quotation: ' + b + '.' : '' + a + ' quotations: ' + b + '.'; })(asked.length, Object.keys(SAYING).filter(function (v) { return counts[v]; }).map(function (v) { return counts[v] + ' ' + SAYING[v].toLowerCase(); }).join(', ')) + (all.length > MOST ? ' ' + 'The others were not looked up.' : '');
        return;
      }
      hold(asked[i], function (m, others, wrong) {
        if (mine !== turn) return;
        if (wrong) { live.textContent = wrong; return; }
        counts[m.verdict] = (counts[m.verdict] || 0) + 1;
        out.appendChild(item(asked[i], m, others));
        next(i + 1);
      });
    }
    if (asked.length) index.load(['lookup'], function (wrong) { if (mine !== turn) return; if (wrong) live.textContent = wrong; else next(0); });
  }
  form.addEventListener('submit', function (ev) { ev.preventDefault(); run(); });
})();

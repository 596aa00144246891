/* The index of the archive and its evaluation: which articles a query asks for, in which order, and what each shows of it. The
   index lies in classic scripts, which work from disk and call the functions of window.onrecord. A query loads the lists of its
   words and the lengths of the articles that have them; a row with all sentences is loaded for an article that is shown, and for
   one whose words alone do not tell whether it is a hit. */
(function () {
  'use strict';
  var d = document, query = onrecord.query, DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
  var TIMES = '!#$%&\'()*+,/:;=', OPEN_END = 4095, MOST_LISTS = 40, AT_ONCE = 24, K1 = 1.2, B = 0.75, DAY = 864e5;
  var lookup = null, lists = {}, rows = {}, lengths = {}, years = {}, waiting = {}, postings = {}, mean = 1, total = 0;

  onrecord.lookup = function (value) {
    var words = 0;
    lookup = value;
    lookup.texts = split(value.texts, /[\w-]{2}/g).map(function (m) { return m.key; });
    value.years.forEach(function (year) { total += year[1]; words += year[2]; });
    mean = words / total || 1;
  };
  onrecord.words = function (from, value) { lists[from] = value; };
  onrecord.lengths = function (year, value) {
    years[year] = split(value, /([\w-]{2}[>?@[\]^{|}~]*)([\w-]{2})(?:!([\w-]{2}))?/g).map(function (m) {
      lengths[m.key] = { words: number(m[2]), days: m[3] ? number(m[3]) : 0 };
      return m.key;
    });
  };
  onrecord.texts = function (from, value) { value.forEach(function (row) { rows[from.slice(0, 3) + row[0]] = row; }); };

  function number(digits) { return digits.split('').reduce(function (n, c) { return n * 64 + DIGITS.indexOf(c); }, 0); }
  function padded(value, length) { return ('000' + value).slice(-length); }
  /* what stands in a list of months, each with what is in it; its key is the month and what is found first, or all that is found */
  function split(list, pattern) {
    var all = [];
    if (list) list.split('.').forEach(function (month) {
      Array.from(month.slice(3).matchAll(pattern)).forEach(function (m) { m.key = month.slice(0, 3) + (m[1] || m[0]); all.push(m); });
    });
    return all;
  }

  /* ---- scripts -------------------------------------------------------------------------------------------------------------- */
  function wordsFile(from) {
    return 'words' + (from && '-') + from.replace(/[^a-z0-9]/g, function (c) { return '_' + padded(c.charCodeAt(0).toString(16), 4); });
  }
  function textsFile(from) {
    var month = number(from.slice(0, 3)) - 1, within = number(from.slice(3));
    return (month < 0 ? 'undated' : padded(Math.floor(month / 12), 4) + '/' + padded(month % 12 + 1, 2)) + (within ? '-' + within : '');
  }
  function yearOf(key) { var month = number(key.slice(0, 3)) - 1; return month < 0 ? '' : padded(Math.floor(month / 12), 4); }
  function lengthsFile(year) { return 'lengths-' + (year || 'undated'); }

  /* loads scripts, each once; calls back when all are there, with the address of one that is missing */
  function load(names, done) {
    var left = names.length, missing = '';
    if (!left) { done(''); return; }
    names.forEach(function (name) {
      one(name, function (wrong) { missing = missing || wrong; if (--left === 0) done(missing); });
    });
  }
  function one(name, done) {
    if (waiting[name] === true) { done(''); return; }
    if (waiting[name]) { waiting[name].push(done); return; }
    var s = d.createElement('script'), all = waiting[name] = [done];
    function end(wrong) { waiting[name] = !wrong; all.forEach(function (f) { f(wrong); }); }
    s.src = 'search/' + name + '.js';
    s.onload = function () { end(''); };
    s.onerror = function () { end(s.src); };
    d.head.appendChild(s);
  }

  /* ---- terms: what has to be looked up for a part of a query ----------------------------------------------------------------- */
  /* where the last of some beginnings, in order, stands that is not behind a value; the first where all are */
  function lastFrom(all, value) {
    var low = 0, high = all.length - 1, middle;
    while (low < high) {
      middle = (low + high + 1) >> 1;
      if (all[middle] <= value) low = middle; else high = middle - 1;
    }
    return low;
  }
  /* the lists that can hold a term, or all that begin as it does */
  function listsOf(term) {
    var first = lastFrom(lookup.words, term.text);
    return term.prefix ? lookup.words.filter(function (w, i) { return i === first || i > first && w.indexOf(term.text) === 0; }) : [lookup.words[first]];
  }
  function entriesOf(term) {
    var found = [];
    listsOf(term).forEach(function (name) {
      var list = lists[name] || {};
      if (!term.prefix) { if (Object.prototype.hasOwnProperty.call(list, term.text)) found.push(term.text); return; }
      Object.keys(list).forEach(function (w) { if (w.indexOf(term.text) === 0 && (w.indexOf(':') < 0 || term.text.indexOf(':') >= 0)) found.push(w); });
    });
    return found;
  }
  /* how often each article has one of some terms; those of a word and its other forms count as one */
  function timesOf(terms) {
    var name = terms.map(function (t) { return t.text + (t.prefix ? '*' : ''); }).join(' '), found = postings[name];
    if (found) return found;
    found = postings[name] = new Map();
    terms.forEach(function (term) {
      entriesOf(term).forEach(function (word) {
        split(lists[lookup.words[lastFrom(lookup.words, word)]][word], /([\w-]{2}[>?@[\]^{|}~]*)([!#-,\/:;=]?)/g).forEach(function (m) {
          found.set(m.key, (found.get(m.key) || 0) + (m[2] ? TIMES.indexOf(m[2]) + 2 : 1));
        });
      });
    });
    return found;
  }

  /* ---- a query as it is evaluated: and, or, not, and leaves --------------------------------------------------------------------- */
  /* words of a query: several are a phrase, and exact; the last of them may be but a beginning */
  function wordsOf(words) {
    if (words.type === 'prefix') return { words: [words.start], prefix: true };
    return words.type === 'phrase' ? { words: words.words, exact: true } : { words: [words.word], at: words.at };
  }
  function leafOf(type, value, leaves, excluded) {
    var leaf = Object.assign({ type: type, excluded: excluded }, value);
    leaf.asks = ASKS[type](leaf);
    leaf.simple = leaf.asks.length < 2 && (type !== 'said' || leaf.parts[0].field !== 'about');
    leaves.push(leaf);
    return leaf;
  }
  function plan(tree, leaves, excluded) {
    var parts, all;
    switch (tree.type) {
      case 'not': return { type: 'not', part: plan(tree.part, leaves, true) };
      case 'or': return { type: 'or', parts: tree.parts.map(function (part) { return plan(part, leaves, excluded); }) };
      case 'published': return leafOf('day', { before: tree.before, date: tree.date }, leaves, excluded);
      case 'word': case 'prefix': case 'phrase': return leafOf('word', wordsOf(tree), leaves, excluded);
    }
    if (tree.type === 'named' && !query.isOfStatement(tree)) return leafOf('name', Object.assign({ field: tree.field }, wordsOf(tree.words)), leaves, excluded);
    /* what is asked of one statement, or of one event, is one leaf */
    parts = tree.type === 'and' ? tree.parts : [tree];
    all = query.findingsIn(parts);
    parts = parts.filter(function (part) { return !query.isOfStatement(part); }).map(function (part) { return plan(part, leaves, excluded); });
    if (all.event.length) parts.push(leafOf('event', { bases: all.event.filter(function (p) { return p.basis; }).map(function (p) { return p.basis; }) }, leaves, excluded));
    if (all.statement.length) {
      parts.push(leafOf('said', { parts: all.statement.map(function (p) {
        return p.type === 'named' ? Object.assign({ field: p.field }, wordsOf(p.words)) : p.type === 'is' ? { field: 'is', value: p.kind } : { field: 'basis', value: p.basis };
      }) }, leaves, excluded));
    }
    return { type: 'and', parts: parts };
  }

  /* what an article must have for a leaf to hold: one term of each list; where the leaf is simple, it holds then */
  function exact(word) { return [{ text: word }]; }
  function formsOf(part) {
    return part.prefix ? [{ text: part.words[0], prefix: true }] : part.exact ? exact(part.words[0]) : query.forms(part.words[0]).map(function (w) { return { text: w }; });
  }
  function fieldTerms(part) { return part.words.map(function (w) { return [{ text: part.field + ':' + w, prefix: part.prefix }]; }); }
  var ASKS = {
    day: function () { return []; },
    word: function (leaf) { return leaf.words.length > 1 ? leaf.words.map(exact) : [formsOf(leaf)]; },
    name: fieldTerms,
    event: function (leaf) { return (leaf.bases.length ? leaf.bases.map(function (b) { return 'event:' + b; }) : ['is:event']).map(exact); },
    said: function (leaf) {
      return [].concat.apply([], leaf.parts.map(function (part) {
        if (part.field === 'who' || part.field === 'to') return fieldTerms(part);
        return part.field === 'about' ? ASKS.word(part) : [exact(part.field + ':' + part.value)];
      }));
    }
  };
  /* takes over the lists of a leaf: the articles that have each of its terms, and how often */
  function fill(leaf) { leaf.times = leaf.asks.map(timesOf); }

  var NO = 0, PERHAPS = 1, YES = 2;
  /* whether an article is a hit; with its row there is no perhaps */
  function holds(tree, key, row) {
    switch (tree.type) {
      case 'and': return tree.parts.reduce(function (is, one) { return is && Math.min(is, holds(one, key, row)); }, YES);
      case 'or': return tree.parts.reduce(function (is, one) { return Math.max(is, holds(one, key, row)); }, NO);
      case 'not': return YES - holds(tree.part, key, row);
      case 'day': return within(tree, key);
    }
    if (!tree.times.every(function (t) { return t.has(key); })) return NO;
    if (tree.simple) return YES;
    if (!row) return PERHAPS;
    return CHECKS[tree.type](tree, row) ? YES : NO;
  }
  function dayNumber(year, month, day) { return new Date(0).setUTCFullYear(year, month, day) / DAY; }
  /* the first day of a date, or the last one before the next */
  function edge(leaf) {
    var of = leaf.date.split('-').map(Number);
    if (leaf.before) return dayNumber(of[0], (of[1] || 1) - 1, of[2] || 1);
    return of[2] ? dayNumber(of[0], of[1] - 1, of[2]) : dayNumber(of[0] + (of[1] ? 0 : 1), of[1] || 0, 1) - 1;
  }
  function within(leaf, key) {
    var month = number(key.slice(0, 3)) - 1, day = DIGITS.indexOf(key[3]) >> 1, days = lengths[key].days, first;
    if (month < 0) return NO;
    first = dayNumber(Math.floor(month / 12), month % 12, day + 1);
    return (leaf.before ? days < OPEN_END && first + days < edge(leaf) : first > edge(leaf)) ? YES : NO;
  }
  /* articles among which all hits are; null for all there are */
  function candidates(tree) {
    var all;
    if (tree.type === 'not' || tree.type === 'day') return null;
    if (tree.type === 'and' || tree.type === 'or') {
      all = tree.parts.map(candidates);
      if (tree.type === 'or') return all.indexOf(null) >= 0 ? null : all.reduce(function (set, keys) { keys.forEach(function (k) { set.add(k); }); return set; }, new Set());
      return smallest(all.filter(Boolean));
    }
    return smallest(tree.times.map(function (t) { return new Set(t.keys()); }));
  }
  function smallest(sets) { return sets.reduce(function (least, set) { return !least || set.size < least.size ? set : least; }, null); }

  /* BM25 as Lucene has it; words in fields and in what is excluded count nothing */
  function score(tree, key, row) {
    if (tree.type === 'and' || tree.type === 'or') {
      return tree.parts.reduce(function (sum, one) { return sum + (tree.type === 'and' || holds(one, key, row) ? score(one, key, row) : 0); }, 0);
    }
    return tree.type !== 'word' ? 0 : tree.times.reduce(function (sum, times) {
      var tf = times.get(key), idf = Math.log(1 + (total - times.size + 0.5) / (times.size + 0.5));
      return sum + idf * tf / (tf + K1 * (1 - B + B * lengths[key].words / mean));
    }, 0);
  }

  /* ---- rows ------------------------------------------------------------------------------------------------------------------- */
  var KINDS = { d: 'quote', p: 'quote', i: 'paraphrase', a: 'reported' }, BASES = { s: 'stated', i: 'inferred', u: 'uncertain' };
  function listed(value) { return value === undefined ? [] : Array.isArray(value) ? value : [value]; }
  /* an article with its sentences, statements and events */
  function open(key) {
    var row = rows[key], voices, one;
    if (!row) return null;
    if (row.sentences) return row;
    voices = row[8].map(listed);
    one = rows[key] = { key: key, href: row[1], headline: row[2], agency: row[3], place: row[4], date: row[5], day: row[6], note: row[7], statements: [], events: [] };
    one.sentences = row.slice(9).map(function (cell, at) {
      var parts = listed(cell);
      parts.slice(2).forEach(function (fact) {
        if (fact[0][0] === 'e') { one.events.push({ at: at, basis: BASES[fact[0][1]], date: fact[1] }); return; }
        function named(i) { return voices[i]; }
        one.statements.push({ at: at, end: at + (fact[3] || 1), kind: KINDS[fact[0][0]], basis: BASES[fact[0][1]], who: listed(fact[1]).map(named), to: listed(fact[2]).map(named) });
      });
      return { number: at + 1, text: parts[0], note: parts[1] || '' };
    });
    one.headline = one.headline || (one.sentences[0] || { text: '' }).text;
    return one;
  }
  function wordsIn(sentence) {
    if (!sentence.words) sentence.words = query.wordsOf(sentence.note ? sentence.text + '\n' + sentence.note : sentence.text);
    return sentence.words;
  }
  /* where some words stand one after another: the first of each run; the last of them may be but the beginning of a word */
  function runs(words, asked, prefix) {
    return words.map(function (w, i) { return i; }).filter(function (i) {
      return asked.every(function (a, k) {
        var w = words[i + k];
        return w && (prefix && k === asked.length - 1 ? w.word.indexOf(a) === 0 : w.word === a);
      });
    });
  }
  function called(part, name) { return runs(query.wordsOf(name), part.words, part.prefix).length > 0; }
  /* where a word or phrase of the query stands in a sentence: pairs of the first word and the one behind the last */
  function placesIn(part, sentence) {
    var words = wordsIn(sentence), forms;
    if (part.words.length > 1 || part.prefix) return runs(words, part.words, part.prefix).map(function (i) { return [i, i + part.words.length]; });
    forms = formsOf(part).map(function (t) { return t.text; });
    return words.map(function (w, i) { return [i, i + 1]; }).filter(function (p) { return forms.indexOf(words[p[0]].word) >= 0; });
  }
  function isBased(leaf, event) { return leaf.bases.every(function (b) { return b === event.basis; }); }
  function statementsOf(leaf, row) {
    return row.statements.filter(function (s) {
      return leaf.parts.every(function (part) {
        if (part.field === 'is') return s.kind === part.value;
        if (part.field === 'basis') return s.basis === part.value;
        if (part.field === 'about') return row.sentences.slice(s.at, s.end).some(function (one) { return placesIn(part, one).length; });
        return s[part.field].some(function (names) { return names.some(function (name) { return called(part, name); }); });
      });
    });
  }
  var CHECKS = {
    event: function (leaf, row) { return row.events.some(function (e) { return isBased(leaf, e); }); },
    word: function (leaf, row) { return row.sentences.some(function (s) { return placesIn(leaf, s).length; }); },
    name: function (leaf, row) {
      return called(leaf, row[leaf.field]) || leaf.field === 'place' && row.events.some(function (e) { return called(leaf, row.sentences[e.at].text); });
    },
    said: function (leaf, row) { return statementsOf(leaf, row).length > 0; }
  };

  /* ---- hits ------------------------------------------------------------------------------------------------------------------- */
  function dayOf(key) { return key.slice(0, 3) === '---' ? -1 : number(key.slice(0, 5)) >> 7; }
  function byDate(x, y) { return y.day - x.day || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0); }
  function byScore(x, y) { return y.score - x.score || byDate(x, y); }

  /* finds the articles that a query may ask for, in order; calls back with them, or with what is wrong */
  function find(tree, order, done) {
    var leaves = [], found = { tree: plan(tree, leaves, false), leaves: leaves, keys: [], next: 0, checked: [], order: order === 'date' ? byDate : byScore };
    tree = found.tree;
    load(['lookup'], function (wrong) {
      if (wrong) { done(found, absent(wrong)); return; }
      var terms = [].concat.apply([], [].concat.apply([], leaves.map(function (leaf) { return leaf.asks; })));
      if (terms.some(function (t) { return listsOf(t).length > MOST_LISTS; })) { done(found, 'Too many words begin so: more letters, please.'); return; }
      load(distinct([].concat.apply([], terms.map(listsOf))).map(wordsFile), function (wrong) {
        if (wrong) { done(found, absent(wrong)); return; }
        leaves.forEach(fill);
        var keys = candidates(tree), of = keys ? distinct(Array.from(keys, yearOf)) : lookup.years.map(function (y) { return y[0]; });
        load(of.map(lengthsFile), function (wrong) {
          if (wrong) { done(found, absent(wrong)); return; }
          (keys || [].concat.apply([], of.map(function (y) { return years[y]; }))).forEach(function (key) {
            var is = holds(tree, key, null);
            if (is) found.keys.push({ key: key, is: is, day: dayOf(key), score: score(tree, key, null) });
          });
          found.keys.sort(found.order);
          done(found, '');
        });
      });
    });
  }
  function absent(script) { return 'A part of the index is missing: ' + script; }
  function distinct(all) { return Array.from(new Set(all)); }
  function textOf(key) { return textsFile(lookup.texts[lastFrom(lookup.texts, key.slice(0, 5))]); }

  /* how many of the checked hits nothing unchecked can come before: the score of what may hold is the most it can have */
  function settled(found) {
    var next = found.keys[found.next];
    return next ? found.checked.filter(function (hit) { return found.order(hit, next) < 0; }).length : found.checked.length;
  }
  /* reads rows, the best first, until there are some hits; calls back after each step with whether this was the last */
  function take(found, most, step) {
    var there = settled(found), batch, scripts;
    if (there >= most || found.next === found.keys.length) { step(found, '', true); return; }
    batch = found.keys.slice(found.next, found.next + Math.min(most - there, AT_ONCE));
    scripts = distinct(batch.map(function (c) { return textOf(c.key); }));
    load(scripts, function (wrong) {
      if (wrong) { step(found, absent(wrong), true); return; }
      batch.forEach(function (c) {
        var row = open(c.key);
        if (row && holds(found.tree, c.key, row)) found.checked.push({ key: c.key, day: c.day, row: row, score: score(found.tree, c.key, row) });
      });
      found.next += batch.length;
      found.checked.sort(found.order);
      if (step(found, '', false)) take(found, most, step);
    });
  }
  /* how many hits there are, at least and at most */
  function count(found) {
    var rest = found.keys.slice(found.next), sure = rest.filter(function (c) { return c.is === YES; }).length;
    return { least: found.checked.length + sure, most: found.checked.length + rest.length, scripts: distinct(rest.map(function (c) { return textOf(c.key); })).length };
  }

  /* the sentences of a hit that hold what was asked for, with the places of the words, what was said in them, and how much of the query they hold */
  function sentencesOf(found, row) {
    var leaves = found.leaves.filter(function (leaf) { return !leaf.excluded; });
    var said = leaves.map(function (leaf) { return leaf.type === 'said' ? statementsOf(leaf, row) : []; });
    return row.sentences.map(function (s, at) {
      var hit = { number: s.number, text: s.text, note: s.note, marks: [], held: 0, statements: row.statements.filter(function (one) { return one.at <= at && at < one.end; }) };
      function mark(part) {
        var places = placesIn(part, s), words = wordsIn(s);
        places.forEach(function (p) { if (words[p[0]].start < s.text.length) hit.marks.push([words[p[0]].start, words[p[1] - 1].end]); });
        return places.length > 0;
      }
      leaves.forEach(function (leaf, i) {
        var is = leaf.type === 'word' ? mark(leaf) : leaf.type === 'event' ? row.events.some(function (e) { return e.at === at && isBased(leaf, e); })
          : said[i].some(function (one) { return one.at <= at && at < one.end; });
        if (is && leaf.type === 'said') leaf.parts.forEach(function (part) { if (part.field === 'about') mark(part); });
        if (is) hit.held++;
      });
      hit.marks.sort(function (x, y) { return x[0] - y[0]; });
      return hit;
    }).filter(function (hit) { return hit.held; });
  }

  /* ---- typing errors ---------------------------------------------------------------------------------------------------------- */
  /* what is near to words that are nowhere: for each, where it stands in the query, and up to three others */
  function near(found) {
    var all = [];
    found.leaves.forEach(function (leaf) {
      leaf.asks.forEach(function (terms, i) {
        var term = terms[0], names = {}, far = term.text.length < 8 ? 1 : 2, field = term.text.indexOf(':') + 1;
        if (leaf.times[i].size || leaf.excluded || !leaf.at) return;
        listsOf(term).forEach(function (name) {
          Object.keys(lists[name]).forEach(function (w) {
            if (w.slice(0, field) === term.text.slice(0, field) && (field || w.indexOf(':') < 0) && edits(w, term.text, far) <= far) names[w] = lists[name][w].length;
          });
        });
        all.push({ at: leaf.at, words: Object.keys(names).sort(function (x, y) { return names[y] - names[x]; }).slice(0, 3).map(function (w) { return w.slice(field); }) });
      });
    });
    return all;
  }
  /* how many letters have to be changed, put in, left out or swapped; any number above the most where it is more */
  function edits(x, y, most) {
    var before = [], last = [], now, i, k;
    if (Math.abs(x.length - y.length) > most) return most + 1;
    for (k = 0; k <= y.length; k++) last.push(k);
    for (i = 1; i <= x.length; i++) {
      now = [i];
      for (k = 1; k <= y.length; k++) {
        now[k] = Math.min(last[k] + 1, now[k - 1] + 1, last[k - 1] + (x[i - 1] === y[k - 1] ? 0 : 1));
        if (i > 1 && k > 1 && x[i - 1] === y[k - 2] && x[i - 2] === y[k - 1]) now[k] = Math.min(now[k], before[k - 2] + 1);
      }
      before = last; last = now;
    }
    return last[y.length];
  }

  onrecord.index = { find: find, take: take, count: count, sentencesOf: sentencesOf, near: near };
})();

/* Which articles a query asks for, in which order, and what each shows of it. The lists of words tell most; where they do not, an
   article is a perhaps until its row is read, and rows are read in the order of hits, as far as hits are shown. */
(function () {
  'use strict';
  var query = onrecord.query, index = onrecord.index, OPEN_END = 4095, MOST_LISTS = 40, AT_ONCE = 24, K1 = 1.2, B = 0.75, DAY = 864e5;

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
      return flat(leaf.parts.map(function (part) {
        if (part.field === 'who' || part.field === 'to') return fieldTerms(part);
        return part.field === 'about' ? ASKS.word(part) : [exact(part.field + ':' + part.value)];
      }));
    }
  };
  /* takes over the lists of a leaf: the articles that have each of its terms, and how often */
  function fill(leaf) { leaf.times = leaf.asks.map(index.timesOf); }

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
    var month = index.number(key.slice(0, 3)) - 1, day = index.number(key[3]) >> 1, days = index.lengths[key].days, first;
    if (month < 0) return NO;
    first = dayNumber(Math.floor(month / 12), month % 12, day + 1);
    return (leaf.before ? days < OPEN_END && first + days < edge(leaf) : first > edge(leaf)) ? YES : NO;
  }
  /* what has the keys of all hits, and others; null for all there are */
  function candidates(tree) {
    var all;
    if (tree.type === 'not' || tree.type === 'day') return null;
    if (tree.type === 'and' || tree.type === 'or') {
      all = tree.parts.map(candidates);
      if (tree.type === 'or') return all.indexOf(null) >= 0 ? null : new Set(flat(all.map(function (keys) { return Array.from(keys.keys()); })));
      return smallest(all.filter(Boolean));
    }
    return smallest(tree.times);
  }
  function smallest(sets) { return sets.reduce(function (least, set) { return !least || set.size < least.size ? set : least; }, null); }

  /* BM25 as Lucene has it; words in fields and in what is excluded count nothing */
  function score(tree, key, row) {
    if (tree.type === 'and' || tree.type === 'or') {
      return tree.parts.reduce(function (sum, one) { return sum + (tree.type === 'and' || holds(one, key, row) ? score(one, key, row) : 0); }, 0);
    }
    return tree.type !== 'word' ? 0 : tree.times.reduce(function (sum, times) {
      var tf = times.get(key), idf = Math.log(1 + (index.size.articles - times.size + 0.5) / (times.size + 0.5));
      return sum + idf * tf / (tf + K1 * (1 - B + B * index.lengths[key].words / index.size.mean));
    }, 0);
  }

  /* ---- rows ------------------------------------------------------------------------------------------------------------------- */
  function wordsIn(sentence) {
    if (!sentence.words) sentence.words = query.wordsOf(sentence.text);
    return sentence.words;
  }
  /* where a word or a phrase of the query stands: pairs of the first word and the one behind the last */
  function placesIn(part, words) {
    var forms = formsOf(part).map(function (t) { return t.text; }), length = part.words.length;
    return words.map(function (w, i) { return [i, i + length]; }).filter(function (p) {
      if (length > 1) return p[1] <= words.length && part.words.every(function (w, k) { return words[p[0] + k].word === w; });
      return part.prefix ? words[p[0]].word.indexOf(part.words[0]) === 0 : forms.indexOf(words[p[0]].word) >= 0;
    });
  }
  /* whether a name has some words, in their order */
  function called(part, name) {
    var found = 0;
    query.wordsOf(name).forEach(function (w) {
      if (found < part.words.length && (part.prefix ? w.word.indexOf(part.words[0]) === 0 : w.word === part.words[found])) found++;
    });
    return found === part.words.length;
  }
  function isIn(part, sentence) { return placesIn(part, wordsIn(sentence)).length > 0; }
  function isNoted(part, sentence) { return !!sentence.note && placesIn(part, query.wordsOf(sentence.note)).length > 0; }
  function isBased(leaf, event) { return leaf.bases.every(function (b) { return b === event.basis; }); }
  function statementsOf(leaf, row) {
    return row.statements.filter(function (s) {
      return leaf.parts.every(function (part) {
        if (part.field === 'is') return s.kind === part.value;
        if (part.field === 'basis') return s.basis === part.value;
        if (part.field === 'about') return s.on.some(function (at) { return isIn(part, row.sentences[at]); });
        return s[part.field].some(function (names) { return names.some(function (name) { return called(part, name); }); });
      });
    });
  }
  var CHECKS = {
    event: function (leaf, row) { return row.events.some(function (e) { return isBased(leaf, e); }); },
    word: function (leaf, row) { return row.sentences.some(function (s) { return isIn(leaf, s) || isNoted(leaf, s); }); },
    name: function (leaf, row) {
      return called(leaf, row[leaf.field]) || leaf.field === 'place' && row.events.some(function (e) { return e.on.some(function (at) { return called(leaf, row.sentences[at].text); }); });
    },
    said: function (leaf, row) { return statementsOf(leaf, row).length > 0; }
  };

  /* ---- hits ------------------------------------------------------------------------------------------------------------------- */
  function dayOf(key) { return key.slice(0, 3) === '---' ? -1 : index.number(key.slice(0, 5)) >> 7; }
  function byDate(x, y) { return y.day - x.day || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0); }
  function byScore(x, y) { return y.score - x.score || byDate(x, y); }

  /* finds the articles that a query may ask for, in order; calls back with them, or with what is wrong */
  function find(tree, order, done) {
    var leaves = [], found = { tree: plan(tree, leaves, false), leaves: leaves, keys: [], next: 0, checked: [], order: order === 'date' ? byDate : byScore };
    index.load(['lookup'], function (wrong) {
      if (wrong) { done(found, wrong); return; }
      var terms = flat(flat(leaves.map(function (leaf) { return leaf.asks; })));
      if (terms.some(function (t) { return index.wordScripts([t]).length > MOST_LISTS; })) { done(found, 'Too many words begin so: more letters, please.'); return; }
      index.load(index.wordScripts(terms), function (wrong) {
        if (wrong) { done(found, wrong); return; }
        leaves.forEach(fill);
        var some = candidates(found.tree), keys = some && Array.from(some.keys()), years = keys ? Array.from(new Set(keys.map(index.yearOf))) : index.allYears();
        index.load(years.map(index.lengthScript), function (wrong) {
          if (!wrong) rank(found, keys || flat(years.map(function (y) { return index.years[y]; })));
          done(found, wrong);
        });
      });
    });
  }
  function flat(all) { return [].concat.apply([], all); }
  function rank(found, keys) {
    keys.forEach(function (key) {
      /* an index that is being written anew may have a key here and not there */
      var is = index.lengths[key] && holds(found.tree, key, null);
      if (is) found.keys.push({ key: key, is: is, day: dayOf(key), score: score(found.tree, key, null) });
    });
    found.keys.sort(found.order);
  }

  /* how many of the checked hits nothing unchecked can come before: the score of what may hold is the most it can have */
  function settled(found) {
    var next = found.keys[found.next];
    return next ? found.checked.filter(function (hit) { return found.order(hit, next) < 0; }).length : found.checked.length;
  }
  /* reads rows, the best first, until there are some hits; calls back after each step with whether this was the last */
  function take(found, most, step) {
    var there = settled(found), batch;
    if (there >= most || found.next === found.keys.length) { step(found, '', true); return; }
    batch = found.keys.slice(found.next, found.next + Math.min(most - there, AT_ONCE));
    index.load(batch.map(function (c) { return index.rowScript(c.key); }), function (wrong) {
      if (wrong) { step(found, wrong, true); return; }
      batch.forEach(function (c) {
        var row = index.rowOf(c.key);
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
    return { least: found.checked.length + sure, most: found.checked.length + rest.length, scripts: new Set(rest.map(function (c) { return index.rowScript(c.key); })).size };
  }

  /* the leaves that make an article a hit */
  function heldBy(tree, row) {
    if (tree.type === 'or' || tree.type === 'and') return flat(tree.parts.filter(function (one) { return holds(one, row.key, row); }).map(function (one) { return heldBy(one, row); }));
    return tree.type === 'not' ? [] : [tree];
  }
  /* the sentences of a hit that hold what was asked for, with the places of the words, what was said in them, and how much of the query they hold */
  function sentencesOf(found, row) {
    var leaves = heldBy(found.tree, row);
    var said = leaves.map(function (leaf) { return leaf.type === 'said' ? statementsOf(leaf, row) : []; });
    return row.sentences.map(function (s, at) {
      function isHere(finding) { return finding.on.indexOf(at) >= 0; }
      var hit = { number: s.number, text: s.text, note: s.note, marks: [], held: 0, statements: row.statements.filter(isHere) };
      function mark(part) {
        var words = wordsIn(s), places = placesIn(part, words);
        places.forEach(function (p) { hit.marks.push([words[p[0]].start, words[p[1] - 1].end]); });
        return places.length > 0;
      }
      leaves.forEach(function (leaf, i) {
        var is = leaf.type === 'word' ? mark(leaf) || isNoted(leaf, s) : leaf.type === 'event' ? row.events.some(function (e) { return isHere(e) && isBased(leaf, e); })
          : said[i].some(isHere);
        if (is && leaf.type === 'said') leaf.parts.forEach(function (part) { if (part.field === 'about') mark(part); });
        if (is) hit.held++;
      });
      hit.marks.sort(function (x, y) { return x[0] - y[0]; });
      return hit;
    }).filter(function (hit) { return hit.held; });
  }

  /* the words of a query that are nowhere: for each, where it stands in the query, and others that are near to it */
  function near(found) {
    var parts = flat(found.leaves.filter(function (leaf) { return !leaf.excluded; }).map(function (leaf) { return leaf.parts || [leaf]; }));
    return parts.filter(function (part) { return part.at; }).map(function (part) {
      var named = part.field && part.field !== 'about', terms = named ? fieldTerms(part)[0] : formsOf(part);
      return index.timesOf(terms).size ? null : { at: part.at, field: named ? part.field : '', words: index.near((named ? part.field + ':' : '') + part.words[0]) };
    }).filter(Boolean);
  }

  onrecord.search = { find: find, take: take, count: count, sentencesOf: sentencesOf, near: near };
})();

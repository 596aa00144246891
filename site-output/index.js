/* The index of the archive, and what of it is loaded. It lies in classic scripts, which work from disk and call the functions of
   window.onrecord: lists say how often each article has a word, lengths how many words each has, and rows are whole articles with
   their statements and events. An article has a key: three digits in base 64 for its month, two for its place there, and marks
   where several share a place. */
(function () {
  'use strict';
  var d = document, DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', TIMES = '!#$%&\'()*+,/:;=';
  var lookup = null, lists = Object.create(null), names = new Map(), rows = {}, lengths = {}, years = {}, waiting = {}, postings = Object.create(null), size = { articles: 0, mean: 1 };

  onrecord.lookup = function (value) {
    var words = 0;
    lookup = value;
    lookup.texts = split(value.texts, /[\w-]{2}/g).map(function (m) { return m.key; });
    value.years.forEach(function (year) { size.articles += year[1]; words += year[2]; });
    size.mean = words / size.articles || 1;
  };
  onrecord.words = function (from, value) { lists[from] = listed(value); };
  onrecord.names = function (value) { names = listed(value); };
  onrecord.lengths = function (year, value) {
    years[year] = split(value, /([\w-]{2}[>?@[\]^{|}~]*)([\w-]{2})(?:!([\w-]{2}))?/g).map(function (m) {
      lengths[m.key] = { words: number(m[2]), days: m[3] ? number(m[3]) : 0 };
      return m.key;
    });
  };
  onrecord.texts = function (from, value) { value.forEach(function (row) { rows[from.slice(0, 3) + row[0]] = row; }); };

  /* words with their articles; each word begins with so many letters of the one before */
  function listed(text) {
    var word = '', list = new Map();
    if (text) text.split(' ').forEach(function (entry) {
      var dot = entry.indexOf('.');
      word = word.slice(0, DIGITS.indexOf(entry[0])) + entry.slice(1, dot);
      list.set(word, entry.slice(dot + 1));
    });
    return list;
  }
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

  /* loads scripts, each once; calls back when all are there, with words about one that is missing */
  function load(wanted, done) {
    var names = Array.from(new Set(wanted)), left = names.length, missing = '';
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
    s.onerror = function () { end('A part of the index is missing: ' + s.src); };
    d.head.appendChild(s);
  }

  /* ---- lists: a term is a word, or the beginning of words -------------------------------------------------------------------------- */
  /* where the last of some beginnings, in order, stands that is not behind a value; the first where all are */
  function lastFrom(all, value) {
    var low = 0, high = all.length - 1, middle;
    while (low < high) {
      middle = (low + high + 1) >> 1;
      if (all[middle] <= value) low = middle; else high = middle - 1;
    }
    return low;
  }
  /* the archive may call a speaker otherwise than an article does */
  function isOfSpeaker(term) { return /^(who|to):/.test(term.text); }
  /* the first words of the scripts that can hold a term */
  function scriptsOf(term) {
    var first = lastFrom(lookup.words, term.text);
    return lookup.words.filter(function (w, i) { return i === first || term.prefix && i > first && w.indexOf(term.text) === 0; });
  }
  function fieldOf(word) { return word.slice(0, word.indexOf(':') + 1); }
  /* the articles of a list: its first month and that behind an empty one are whole, others steps from the one before */
  function eachOf(list, use) {
    var month = 0, whole = true;
    list.split('.').forEach(function (part) {
      if (!part) { whole = true; return; }
      month = whole ? number(part.slice(0, 3)) : month + number(part[0]);
      var begin = DIGITS[month >> 12] + DIGITS[month >> 6 & 63] + DIGITS[month & 63];
      Array.from(part.slice(whole ? 3 : 1).matchAll(/([\w-]{2}[>?@[\]^{|}~]*)([!#-,\/:;=]?)/g)).forEach(function (m) {
        use(begin + m[1], m[2] ? TIMES.indexOf(m[2]) + 2 : 1);
      });
      whole = false;
    });
  }
  function listsOf(term) { return scriptsOf(term).map(function (from) { return lists[from]; }).concat(isOfSpeaker(term) ? [names] : []); }
  function entriesOf(term) {
    var found = [];
    listsOf(term).forEach(function (list) {
      if (!term.prefix) { if (list.has(term.text)) found.push(list.get(term.text)); return; }
      list.forEach(function (articles, word) { if (word.indexOf(term.text) === 0 && fieldOf(word) === fieldOf(term.text)) found.push(articles); });
    });
    return found;
  }
  /* how often each article has one of some terms; those of a word and its other forms count as one */
  function timesOf(terms) {
    var name = terms.map(function (t) { return t.text + (t.prefix ? '*' : ''); }).join(' '), found = postings[name];
    if (found) return found;
    found = postings[name] = new Map();
    terms.forEach(function (term) {
      entriesOf(term).forEach(function (articles) {
        eachOf(articles, function (key, times) { found.set(key, (found.get(key) || 0) + times); });
      });
    });
    return found;
  }

  /* ---- rows ------------------------------------------------------------------------------------------------------------------- */
  var KINDS = { d: 'quote', p: 'quote', i: 'paraphrase', a: 'reported' }, BASES = { s: 'stated', i: 'inferred', u: 'uncertain' };
  function several(value) { return value === undefined ? [] : Array.isArray(value) ? value : [value]; }
  /* the sentences of what begins in one: so many, or those at some distances */
  function sentencesFrom(at, told) {
    return Array.isArray(told) ? told.map(function (n) { return at + n; }) : Array.from({ length: told || 1 }, function (none, n) { return at + n; });
  }
  /* an article with its sentences, statements and events */
  function rowOf(key) {
    var row = rows[key], voices, one;
    if (!row) return null;
    if (row.sentences) return row;
    voices = row[8].map(several);
    one = rows[key] = { key: key, href: row[1], headline: row[2], agency: row[3], place: row[4], date: row[5], day: row[6], note: row[7], statements: [], events: [] };
    one.sentences = row.slice(9).map(function (cell, at) {
      var parts = several(cell);
      parts.slice(2).forEach(function (fact) {
        var basis = BASES[fact[0][1]];
        function named(i) { return voices[i]; }
        if (fact[0][0] === 'e') one.events.push({ on: sentencesFrom(at, fact[2]), basis: basis });
        else one.statements.push({ on: sentencesFrom(at, fact[3]), kind: KINDS[fact[0][0]], basis: basis, who: several(fact[1]).map(named), to: several(fact[2]).map(named) });
      });
      return { number: at + 1, text: parts[0], note: parts[1] || '' };
    });
    one.headline = one.headline || (one.sentences[0] || { text: '' }).text;
    return one;
  }

  /* ---- typing errors ---------------------------------------------------------------------------------------------------------- */
  /* up to three words that are near to one that is nowhere, of those that are loaded; the most frequent first */
  function near(text) {
    var found = [], field = fieldOf(text), far = text.length - field.length < 8 ? 1 : 2;
    listsOf({ text: text }).forEach(function (list) {
      list.forEach(function (articles, word) {
        if (fieldOf(word) === field && edits(word, text, far) <= far) found.push([word.slice(field.length), articles.length]);
      });
    });
    return found.sort(function (x, y) { return y[1] - x[1]; }).slice(0, 3).map(function (one) { return one[0]; });
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

  /* the scripts that are needed for something */
  function wordScripts(terms) { return [].concat.apply([], terms.map(scriptsOf)).map(wordsFile).concat(terms.some(isOfSpeaker) ? ['names'] : []); }
  function rowScript(key) { return textsFile(lookup.texts[lastFrom(lookup.texts, key.slice(0, 5))]); }
  function allYears() { return lookup.years.map(function (y) { return y[0]; }); }

  onrecord.index = {
    load: load, size: size, number: number, yearOf: yearOf, allYears: allYears, lengths: lengths, years: years, timesOf: timesOf, rowOf: rowOf, near: near,
    wordScripts: wordScripts, lengthScript: lengthsFile, rowScript: rowScript
  };
})();

/* The query language: how words are made comparable, and what a query asks for. Pure functions. The classes of onrecord.search do
   the same in Java (Folding, Stem, QueryParser, QueryWords); tables in src/test/resources/search hold the two together. */
(function () {
  'use strict';
  var LETTERS = { '\u00df': 'ss', '\u00e6': 'ae', '\u0153': 'oe', '\u00fe': 'th', '\u00f0': 'd', '\u0111': 'd', '\u00f8': 'o', '\u0142': 'l', '\u0127': 'h', '\u0167': 't', '\u0131': 'i', '\u0138': 'k', '\u014b': 'n', '\u02bc': '\'' };

  /* ---- words ------------------------------------------------------------------------------------------------------------------ */
  /* folds case, accents, strokes and ligatures; at[i] is the place in the text of unit i of the folded text */
  function fold(text) {
    var plain = '', at = [], i = 0, k;
    Array.from(text).forEach(function (c) {
      var f = c < '\u0080' ? c.toLowerCase() : foldedOf(c);
      for (k = 0; k < f.length; k++) at.push(i);
      plain += f; i += c.length;
    });
    at.push(i);
    return { plain: plain, at: at };
  }
  function foldedOf(c) {
    return Array.from(c.normalize('NFD')).filter(function (one) { return !/\p{M}/u.test(one); }).map(function (one) {
      var small = one.toLowerCase();
      return LETTERS[small] || small;
    }).join('');
  }
  /* the words of a text: each with where it begins and ends there */
  function wordsOf(text) {
    var f = fold(text), all = [], re = /[\p{L}\p{N}]+/gu, m;
    while ((m = re.exec(f.plain))) all.push({ word: m[0], start: f.at[m.index], end: f.at[m.index + m[0].length] });
    return all;
  }
  function plainWords(text) { return wordsOf(text).map(function (w) { return w.word; }); }

  /* what the forms of an English word have in common; see Stem */
  function stem(word) {
    var singular = word, bare, cut, s, double;
    if (!/^[a-z]{3,}$/.test(word) || word === 'news') return word;
    if (/[^sui]s$/.test(word) && word.length > 3) singular = word.slice(0, -1);
    bare = singular.replace(/ing$|([^e])ed$/, '$1');
    cut = bare !== singular && bare.length >= 3 && /[aeiouy]/.test(bare);
    s = cut ? bare : singular;
    if (s.length > 4 && /eed$/.test(s)) s = s.slice(0, -1);
    if (s.length > 3 && /e$/.test(s)) s = s.slice(0, -1);
    double = /([^aeiou])\1$/.exec(s);
    if (double) return s.length > (cut && !/[lsz]/.test(double[1]) ? 3 : 4) ? s.slice(0, -1) : s;
    return s.replace(/([^aeiou])y$/, '$1i');
  }
  /* all words that there can be with the stem of a word */
  function forms(word) {
    var s = stem(word), all = [s];
    function add(of, ending) { of.slice().forEach(function (w) { all.push(w + ending); }); }
    if (!/^[a-z]{3,}$/.test(word)) return [word];
    if (/i$/.test(s)) all.push(s.slice(0, -1) + 'y');
    if (/[^aeiou]$/.test(s)) all.push(s + s.slice(-1));
    add(all, 'e');
    add(all.filter(function (w) { return /ee$/.test(w); }), 'd');
    var verbs = all.slice();
    add(verbs, 'ing');
    add(verbs, 'ed');
    add(all, 's');
    return all.filter(function (w, i) { return stem(w) === s && all.indexOf(w) === i; });
  }

  /* ---- the parser ------------------------------------------------------------------------------------------------------------- */
  var DEEPEST = 20, MARKS = '"\u201c\u201d\u201e\u201f\u00ab\u00bb', OPERATORS = ['OR', 'AND', 'NOT'];
  var NAMED = ['who', 'to', 'about', 'agency', 'place'], DATES = ['before', 'after'], VALUES = { is: ['quote', 'paraphrase', 'event'], basis: ['stated', 'inferred', 'uncertain'] };
  function said(words) { return '\u201c' + words + '\u201d'; }

  function Misunderstood(at, message) { this.line = 'Column ' + (at + 1) + ': ' + message; }

  /* Reads a query: { query: a tree, or null, line: how it was understood, or what is wrong and where, wrong: whether it was not }.
     A tree is one of word {word}, prefix {start}, phrase {words}, named {field, words: a tree}, is {kind}, rests {basis},
     published {before, date}, and {parts}, or {parts}, not {part}; what was typed for a single word is at [from, to]. */
  function parse(text) {
    try {
      var query = read(text);
      return { query: query, line: query ? lineOf(query) : '', wrong: false };
    } catch (e) {
      if (!(e instanceof Misunderstood)) throw e;
      return { query: null, line: e.line, wrong: true };
    }
  }

  function read(text) {
    var at = 0, depth = 0, query = or();
    if (at < text.length) throw new Misunderstood(at, said(')') + ' closes nothing.');
    return query;

    function or() {
      var parts = [], part = and(), next, operator;
      while (isOperator('OR')) {
        operator = at;
        at += 2;
        next = and();
        if (!part || !next) throw new Misunderstood(operator, said('OR') + ' needs something on both sides.');
        parts.push(part);
        part = next;
      }
      if (part) parts.push(part);
      return parts.length > 1 ? { type: 'or', parts: parts } : part;
    }
    function and() {
      var parts = [], operator = -1, part;
      function needs(place) { return new Misunderstood(place, said('AND') + ' needs something on both sides.'); }
      for (skip(); !ends() && !isOperator('OR'); skip()) {
        if (isOperator('AND')) {
          if (operator >= 0 || !parts.length) throw needs(at);
          operator = at;
          at += 3;
        } else {
          part = unary();
          if (part) { parts.push(part); operator = -1; }
        }
      }
      if (operator >= 0) throw needs(operator);
      return parts.length > 1 ? { type: 'and', parts: parts } : parts[0] || null;
    }
    function unary() {
      var operator = at, part;
      if (isMinus()) { at++; return not(primary()); }
      if (!isOperator('NOT')) return primary();
      at += 3;
      skip();
      part = ends() || isMinus() || OPERATORS.some(isOperator) ? null : primary();
      if (!part) throw new Misunderstood(operator, said('NOT') + ' needs something to exclude.');
      return not(part);
    }
    function not(part) { return part && { type: 'not', part: part }; }
    function primary() {
      var start = at, name;
      if (text[at] === '(') return inBrackets();
      if (isMark(at)) return phrase();
      name = /^\p{L}+(?=:)/u.exec(text.slice(at));
      if (name) { at += name[0].length + 1; return field(start, name[0].toLowerCase()); }
      return words(start, run());
    }
    function inBrackets() {
      var bracket = at++, inside;
      if (++depth > DEEPEST) throw new Misunderstood(bracket, 'more than ' + DEEPEST + ' ' + said('(') + ' stand in each other.');
      inside = or();
      depth--;
      if (at === text.length) throw new Misunderstood(bracket, said('(') + ' is not closed.');
      at++;
      /* by itself: it does not speak of the statement that its neighbours speak of */
      return inside && isOfStatement(inside) ? { type: 'and', parts: [inside] } : inside;
    }
    function phrase() {
      var all = plainWords(quoted());
      return all.length ? { type: 'phrase', words: all } : null;
    }
    /* what stands in quotation marks; where none closes, all the rest */
    function quoted() {
      var start = ++at, inside;
      while (at < text.length && !isMark(at)) at++;
      inside = text.slice(start, at);
      at = Math.min(at + 1, text.length);
      return inside;
    }
    function run() {
      var start = at;
      at = runEnd(at);
      return text.slice(start, at);
    }
    function field(start, name) {
      var from = at, inMarks = at < text.length && isMark(at), value, found;
      function empty() { return new Misunderstood(start, said(name + ':') + ' needs a value right behind it.'); }
      if (NAMED.concat(DATES, Object.keys(VALUES)).indexOf(name) < 0) {
        throw new Misunderstood(start, said(name + ':') + ' is no field; there are who, to, about, agency, place, before, after, is and basis.');
      }
      if (NAMED.indexOf(name) < 0) {
        value = (inMarks ? quoted() : run()).trim().toLowerCase();
        if (!value) throw empty();
        return valueOf(from, name, value);
      }
      found = inMarks ? phrase() : words(from, run());
      if (!found) throw empty();
      /* names are compared as they stand, with quotation marks and without */
      return { type: 'named', field: name, words: name !== 'about' && found.type === 'phrase' && found.words.length === 1 ? { type: 'word', word: found.words[0] } : found };
    }
    function valueOf(from, name, value) {
      var known = VALUES[name];
      if (known && known.indexOf(value) < 0) {
        throw new Misunderstood(from, said(name + ':') + ' knows ' + known.slice(0, -1).join(', ') + ' and ' + known[known.length - 1] + ', not ' + said(value) + '.');
      }
      if (known) return name === 'is' ? { type: 'is', kind: value } : { type: 'rests', basis: value };
      if (!isDate(value)) throw new Misunderstood(from, said(value) + ' is no date; write 2022, 2022-03 or 2022-03-04.');
      return { type: 'published', before: name === 'before', date: value };
    }
    /* the word or the words of a run; none where there are none */
    function words(start, run) {
      var star = run.indexOf('*'), all, begin;
      if (star < 0) {
        all = plainWords(fold(run).plain.replace(/['\u2019\u2018]s([^\p{L}\p{N}]*)$/u, '$1'));
        return all.length > 1 ? { type: 'phrase', words: all } : all.length ? { type: 'word', word: all[0], at: [start, start + run.length] } : null;
      }
      all = plainWords(run);
      begin = all[0] || '';
      if (star < run.length - 1 || all.length > 1) throw new Misunderstood(start + star, said('*') + ' can only end a single word.');
      if (Array.from(begin).length < 2) throw new Misunderstood(start + star, said('*') + ' needs at least two letters before it.');
      return { type: 'prefix', start: begin };
    }
    /* goes on to what means something: not to a space, nor to a mark that is no part of the language */
    function skip() {
      while (!ends() && text[at] !== '(' && !isMark(at) && !isMinus()) {
        if (text[at] === '*' || isWord(at)) return;
        at += text.codePointAt(at) > 0xffff ? 2 : 1;
      }
    }
    function ends() { return at >= text.length || text[at] === ')'; }
    function isWord(place) { return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(place))); }
    function isMark(place) { return MARKS.indexOf(text[place]) >= 0; }
    function isOperator(word) { return text.startsWith(word, at) && runEnd(at) === at + word.length; }
    /* a hyphen between a space, or a bracket, and what it excludes */
    function isMinus() {
      return text[at] === '-' && at + 1 < text.length && (at === 0 || /[\s(]/.test(text[at - 1])) && (text[at + 1] === '(' || isMark(at + 1) || isWord(at + 1));
    }
    function runEnd(from) {
      var end = from;
      while (end < text.length && !/[\s()]/.test(text[end]) && !isMark(end)) end++;
      return end;
    }
  }
  function isDate(value) {
    var m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value), day;
    if (!m) return false;
    day = new Date(Date.UTC(2000, (m[2] || 1) - 1, m[3] || 1));
    day.setUTCFullYear(+m[1]);
    return day.toISOString().slice(0, 10) === value + '0000-01-01'.slice(value.length);
  }

  /* ---- in words --------------------------------------------------------------------------------------------------------------- */
  /* what is asked of a statement or an event, so that several in a row are asked of the same one */
  function isOfStatement(query) {
    return query.type === 'is' || query.type === 'rests' || query.type === 'named' && query.field !== 'agency' && query.field !== 'place';
  }
  function isEvent(query) { return query.type === 'is' && query.kind === 'event'; }
  /* the parts of a conjunction that are asked of one statement, and those of one event */
  function findingsIn(parts) {
    var event = parts.some(isEvent), all = { statement: [], event: [] };
    parts.filter(isOfStatement).forEach(function (part) { all[isEvent(part) || event && part.type === 'rests' ? 'event' : 'statement'].push(part); });
    return all;
  }
  function lineOf(query) {
    var words = query.type === 'or' ? alternatives(query) : conjunction(query.type === 'and' ? query.parts : [query]);
    return 'Articles ' + (/^with(out)? /.test(words) ? '' : 'with ') + words;
  }
  function noun(query) {
    var words;
    switch (query.type) {
      case 'or': return '(' + alternatives(query) + ')';
      case 'and': words = conjunction(query.parts); return query.parts.length > 1 ? '(' + words + ')' : words;
      case 'not': return 'without ' + noun(query.part);
      case 'published': return 'a date ' + (query.before ? 'before ' : 'after ') + query.date;
    }
    if (isOfStatement(query)) return finding([query]);
    return query.type === 'named' ? query.field + ' ' + quotedWords(query.words) : quotedWords(query);
  }
  function alternatives(or) {
    var words = or.parts.map(noun), without = words.some(function (w) { return /^without /.test(w); });
    return list(words.map(function (w) { return without && !/^without /.test(w) ? 'with ' + w : w; }), 'or');
  }
  function conjunction(parts) {
    var held = [], excluded = [], all = findingsIn(parts);
    parts.forEach(function (part) {
      if (part.type === 'not') excluded.push(noun(part.part));
      else if (part === all.statement[0]) held.push(finding(all.statement));
      else if (part === all.event[0]) held.push(finding(all.event));
      else if (!isOfStatement(part)) held.push(noun(part));
    });
    var without = excluded.length ? 'without ' + list(excluded, 'or') : '';
    return held.length ? list(held, 'and') + (without && ', but ' + without) : without;
  }
  function finding(parts) {
    function named(field, preposition) {
      var names = parts.filter(function (p) { return p.field === field; }).map(function (p) { return quotedWords(p.words); });
      return names.length ? preposition + list(names, 'and') : '';
    }
    var is = parts.filter(function (p) { return p.type === 'rests' || p.type === 'is' && !isEvent(p); }).map(function (p) { return p.basis || 'a ' + p.kind; });
    return (parts.some(isEvent) ? 'a dated event' : 'a statement') + named('who', ' by ') + named('to', ' to ') + named('about', ' about ') + (is.length ? ' that is ' + list(is, 'and') : '');
  }
  function quotedWords(query) {
    if (query.type === 'phrase') return (query.words.length === 1 ? 'exactly ' : '') + said(query.words.join(' '));
    return said(query.type === 'prefix' ? query.start + '\u2026' : query.word);
  }
  function list(words, conjunction) {
    return words.length > 1 ? words.slice(0, -1).join(', ') + ' ' + conjunction + ' ' + words[words.length - 1] : words[0];
  }

  onrecord.query = { fold: fold, wordsOf: wordsOf, stem: stem, forms: forms, parse: parse, isOfStatement: isOfStatement, findingsIn: findingsIn };
})();

/* How to cite the article, a sentence, what somebody said, or an event: as text, BibTeX, RIS and CSL-JSON, made of what the page
   shows. The page works without this file: the number of a sentence is a link to it. site.js copies. */
(function () {
  'use strict';
  var d = document, root = d.currentScript.src.replace(/cite\.js.*$/, '');
  if (!('popover' in HTMLElement.prototype)) return;
  function all(sel, from) { return Array.prototype.slice.call((from || d).querySelectorAll(sel)); }
  function words(element) { return element ? element.textContent.replace(/\s+/g, ' ').trim() : ''; }
  function first(sel, from) { return (from || d).querySelector(sel); }
  function meta(name) { var tag = first('meta[name="' + name + '"]'); return tag ? tag.content : ''; }
  function make(tag, name, text) { var e = d.createElement(tag); e.className = name; e.textContent = text || ''; return e; }
  function small(text) { return text.charAt(0).toLowerCase() + text.slice(1); }
  function present(list) { return list.filter(function (one) { return one; }); }
  function two(number) { return (number < 10 ? '0' : '') + number; }

  /* ---- where it stands ---- */
  var canonical = first('link[rel="canonical"]'), here = location.href.split(/[?#]/)[0], host = location.hostname;
  var served = /^https?:$/.test(location.protocol) && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(host);
  var base = canonical ? canonical.href : served ? here : '';
  /* an address that others can follow; none where the archive lies on a disk and says not where it is published */
  function address(href) { return base && new URL(href, base).href; }
  function local(href) { return new URL(href, here).href; }
  function path(href) { var url = local(href); return url.indexOf(root) ? url : url.slice(root.length); }

  /* ---- dates ---- */
  var MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  var UNDATED = 'undated';
  /* [year, month, day], as far as there is a year; else nothing */
  function parts(date) {
    var iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date), said = /^\[?(?:(\d+) )?(?:([^\d\s]+) )?\[?(\d{4})\]?$/.exec(date);
    if (said && said[2] && MONTHS.indexOf(said[2]) < 0) return [];
    return present(iso ? iso.slice(1).map(Number) : said ? [+said[3], said[2] ? MONTHS.indexOf(said[2]) + 1 : 0, +said[1]] : []);
  }
  var now = new Date(), today = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  function day(date) { return (function (a, b, c) { return '' + a + ' ' + b + ' ' + c; })(date[2], MONTHS[date[1] - 1], date[0]); }
  function iso(date) { return date.map(two).join('-'); }

  /* ---- the works: headline, agency, place, date; text is the same in words, notes say what is not printed in it ---- */
  function article() {
    var taken = first('#taken');
    return { title: meta('dcterms.title'), agency: meta('prism.publicationName'), place: meta('eprints.place_of_pub'), date: meta('dcterms.date'),
      language: meta('dcterms.language'), text: words(first('#citation')), notes: [words(first('#citation-note')).replace(/\.$/, ''), taken && (function (a) { return 'Taken from ' + a; })(taken.href)] };
  }
  var headlines = {};
  function page(link) { return link.href.split('#')[0]; }
  /* on pages of the archive the line of an article has its headline where it is named for the first time */
  function named(line) {
    var by = first('.by', line), work = { title: headlines[page(first('a', line))] || '', agency: words(first('b', by)), place: words(first('i', by)), date: words(by.lastElementChild) };
    var foreign = /[\u0590-\u08ff\ufb1d-\ufefc]/.test(work.title), title = foreign ? '\u2068' + work.title + '\u2069' : work.title;
    work.text = (work.agency && work.agency + '. ') + '\u201c' + title + (/[.?!]$/.test(title) ? '' : '.') + '\u201d ' + (work.place && work.place + ', ') + work.date + '.';
    work.notes = [/^\[.*\]$/.test(work.date) ? 'Date not printed in the article' : /\[/.test(work.date) ? 'Year not printed in the article'
      : work.date === UNDATED ? 'Date unknown' : work.date.indexOf('year unknown') >= 0 ? 'Year unknown' : ''];
    return work;
  }

  /* what is cited of a work: name, address and what the notes say before its own */
  function cited(work, name, href, notes) {
    work.name = name;
    work.href = href;
    work.url = address(href);
    work.parts = parts(work.date);
    work.archive = words(first('.brand'));
    work.notes = present(notes.concat(work.notes, work.url ? '' : (function (a) { return 'Read from disk, without a web address: ' + a; })(path(href))));
    return work;
  }
  function said(sentence, text) { return sentence + ': \u201c' + text + '\u201d'; }
  function ofArticle() { return cited(article(), 'this article', '', []); }
  function ofSentence(n) {
    var span = n.parentNode, name = (function (a) { return 'Sentence ' + a; })(span.id.slice(1));
    return cited(article(), small(name), n.hash, [said(name, words(span))]);
  }
  function ofNote(note) {
    var number = words(first('i', note)), span = d.getElementById('s' + number), n = span && first('.n', span);
    var who = words(first('.what', note)).replace('\u2192 ', '');
    return cited(article(), (function (a) { return 'what is said in sentence ' + a; })(number), n ? n.hash : '#s' + number,
      [span ? said((function (a) { return 'Sentence ' + a; })(number), words(span)) : '', words(first('.basis', note)) + (who && ': ' + who)]);
  }
  function ofCard(card) {
    var cap = first('.cap', card), link = first('a', cap), whom = words(first('.whom', card));
    var text = all('blockquote p', card).map(words).join(' \u2026 '), who = words(first('h1')) + (whom && ' ' + (function (a) { return 'to ' + a; })(whom));
    return cited(named(cap), (function (a) { return 'what ' + a + ' said'; })(words(first('h1'))), link.getAttribute('href'), [said(words(link), text), words(first('.basis', cap)) + ': ' + who]);
  }
  function ofEvent(event) {
    var caps = all('figcaption', event), link = first('a', caps[0]), basis = words(first('.basis', event)), status = words(first('.badge', event));
    var dated = event.closest('.day:not(.undated)'), date = words(first('.cap > b', event)) || (dated ? words(first('h2', dated)) : '');
    return cited(named(caps[0]), 'this event', link.getAttribute('href'), [(function (a) { return 'Event: ' + a; })(words(first('h3', event)) + (date && ', ' + date) + (basis && ' (' + present([small(status), small(basis)]).join(', ') + ')')),
      said(words(link), words(first('.src p', event))), (function (a) { return 'On the timeline: ' + a; })(address('#' + event.id) || path('#' + event.id))].concat(caps.slice(1).map(function (cap) {
      return (function (a) { return 'Also reported: ' + a; })(words(first('.by', cap)) + ', ' + small(words(first('a', cap))));
    })));
  }

  /* ---- the four formats ---- */
  function sentences(notes) { return notes.map(function (note) { return note + (/[.?!][”"]?$/.test(note) ? '' : '.'); }).join(' '); }
  function text(work) {
    return [work.text, sentences(work.notes), present([work.archive, work.url]).join(', ') + '.', (function (a) { return 'Accessed ' + a + '.'; })(day(today))].join(' ');
  }
  /* where a date without a year has no field of its own, a note gives it */
  function unparted(work) { return work.notes.concat(work.parts.length || work.date === UNDATED ? [] : (function (a) { return 'Dated ' + a; })(work.date)); }
  /* plain ASCII: no reference manager stumbles over it */
  function key(work) {
    var file = work.href.split('#')[0].split('/').pop() || here.split('/').pop(), hash = work.href.split('#')[1] || '';
    return present([work.agency, file.replace(/\.html$/, ''), hash]).join('-').normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'article';
  }
  /* braces are counted by BibTeX even behind a backslash, so they have names */
  var TEX = { '\\': '{\\textbackslash}', '{': '{\\textbraceleft}', '}': '{\\textbraceright}', '~': '{\\textasciitilde}', '^': '{\\textasciicircum}' };
  function tex(value) { return value.replace(/[\x00-\x1f]/g, ' ').replace(/[\\{}~^&%$#_]/g, function (c) { return TEX[c] || '\\' + c; }); }
  function bibtex(work) {
    var date = work.parts;
    var fields = [['author', work.agency && '{' + tex(work.agency) + '}'], ['title', '{' + tex(work.title) + '}'], ['journal', work.agency && '{' + tex(work.agency) + '}'],
      ['address', tex(work.place)], ['year', date[0]], ['month', date[1]], ['day', date[2]], ['url', work.url], ['urldate', iso(today)],
      ['note', tex(sentences(unparted(work).concat(work.archive)))]];
    return '@' + (work.agency ? 'article' : 'misc') + '{' + key(work) + ',\n' + fields.filter(function (f) { return f[1]; }).map(function (f) {
      return '  ' + f[0] + ' = ' + (f[0] === 'month' ? 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')[f[1] - 1] : '{' + f[1] + '}');
    }).join(',\n') + '\n}\n';
  }
  function ris(work) {
    var date = work.parts;
    function slashed(date) { return date.map(two).join('/') + '/'.repeat(4 - date.length); }
    var lines = [['TY', 'NEWS'], ['TI', work.title], ['T2', work.agency], ['CY', work.place], ['PY', date[0]], ['DA', date.length && slashed(date)], ['UR', work.url],
      ['Y2', slashed(today)], ['LA', work.language], ['DB', work.archive], ['N1', sentences(unparted(work))]];
    return lines.filter(function (l) { return l[1]; }).map(function (l) { return l[0] + '  - ' + String(l[1]).replace(/[\x00-\x1f]+/g, ' '); }).join('\r\n') + '\r\nER  - \r\n';
  }
  function csl(work) {
    var item = { id: key(work), type: 'article-newspaper', title: work.title };
    function put(name, value) { if (value) item[name] = value; }
    put('container-title', work.agency);
    put('publisher-place', work.place);
    if (work.parts.length) item.issued = { 'date-parts': [work.parts] }; else if (work.date !== UNDATED) item.issued = { literal: work.date };
    item.accessed = { 'date-parts': [today] };
    put('URL', work.url);
    put('language', work.language);
    put('archive', work.archive);
    put('note', sentences(work.notes));
    return JSON.stringify([item], null, 2) + '\n';
  }

  /* ---- the box: what is copied is shown before ---- */
  var box = make('div', 'citing'), opener = null;
  box.setAttribute('popover', '');
  box.setAttribute('role', 'dialog');
  box.addEventListener('toggle', function (ev) { if (opener) opener.setAttribute('aria-expanded', String(ev.newState === 'open')); });
  function show(control, work) {
    var buttons = make('p', 'btns'), at;
    buttons.setAttribute('aria-live', 'polite');
    [['Copy link', work.url || local(work.href)], ['Copy text', text(work)], ['BibTeX', bibtex(work)], ['RIS', ris(work)], ['CSL-JSON', csl(work)]].forEach(function (format) {
      var button = buttons.appendChild(make('button', 'btn', format[0]));
      button.type = 'button';
      button.setAttribute('data-copy', format[1]);
    });
    box.setAttribute('aria-label', (function (a) { return 'Cite ' + a; })(work.name));
    box.replaceChildren(make('p', '', text(work)), buttons);
    if (opener) opener.setAttribute('aria-expanded', 'false');
    opener = control;
    /* behind the paragraph, not in it: its words are the source's alone */
    (control.closest('p') || control).after(box);
    control.focus({ preventScroll: true });
    box.showPopover();
    at = control.getBoundingClientRect();
    box.style.top = at.bottom + window.scrollY + 4 + 'px';
    box.style.left = Math.max(8, Math.min(at.left, d.documentElement.clientWidth - box.offsetWidth - 8)) + window.scrollX + 'px';
    buttons.firstChild.focus();
  }
  function opens(control, of, label) {
    control.setAttribute('aria-haspopup', 'dialog');
    control.setAttribute('aria-expanded', 'false');
    if (label) control.setAttribute('aria-label', label);
    /* after the way that the link leads, which takes the focus with it */
    control.addEventListener('click', function (ev) {
      if (!(ev.ctrlKey || ev.metaKey || ev.shiftKey)) setTimeout(function () { show(control, of()); });
    });
    return control;
  }
  function button(of, label) {
    var made = make('button', 'at', 'Cite');
    made.type = 'button';
    return opens(made, of, label);
  }

  all('.cap').forEach(function (line) { var cite = first('cite', line); if (cite) headlines[page(first('a', line))] = words(cite); });
  all('#citation').forEach(function (p) {
    var line = make('p', 'btns'), made = button(ofArticle, 'Cite this article');
    made.className = 'btn';
    line.appendChild(made);
    p.after(line);
  });
  all('.n').forEach(function (n) {
    n.setAttribute('data-n', n.getAttribute('aria-label'));
    opens(n, function () { return ofSentence(n); }, (function (a) { return 'Sentence ' + a + ', cite'; })(n.getAttribute('aria-label')));
  });
  all('.note[data-find]:not(details)').forEach(function (note) { note.prepend(button(function () { return ofNote(note); }, (function (a) { return 'Cite ' + a; })((function (a) { return 'what is said in sentence ' + a; })(words(first('i', note)))))); });
  all('.said > li[id]').forEach(function (card) { first('.cap', card).append(button(function () { return ofCard(card); }, (function (a) { return 'Cite quotation ' + a; })(card.id.slice(1)))); });
  all('.events > li[id]').forEach(function (event) { first('.cap', event).append(button(function () { return ofEvent(event); }, (function (a) { return 'Cite ' + a; })(words(first('h3', event))))); });

  /* one stop of the tabulator for all numbers with what is cited beside them, and one for each list; arrow keys lead to the others */
  var keys = make('span', 'vh', 'Arrow keys lead to the others.');
  keys.id = 'cite-keys';
  function rove(stops) {
    function stop(at) {
      stops.forEach(function (one) {
        one.tabIndex = one === at ? 0 : -1;
        if (one === at) one.setAttribute('aria-describedby', keys.id); else one.removeAttribute('aria-describedby');
      });
    }
    if (stops.length < 2) return;
    stop(stops[0]);
    d.addEventListener('focusin', function (ev) { if (stops.indexOf(ev.target) >= 0) stop(ev.target); });
    d.addEventListener('keydown', function (ev) {
      if (stops.indexOf(ev.target) < 0 || ev.altKey || ev.ctrlKey || ev.metaKey || ev.shiftKey) return;
      var seen = stops.filter(function (one) { return one.getClientRects().length; }), at = seen.indexOf(ev.target);
      var step = getComputedStyle(ev.target).direction === 'rtl' ? -1 : 1;
      var to = { ArrowDown: at + 1, ArrowUp: at - 1, ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: seen.length - 1 };
      if (!seen[to[ev.key]]) return;
      ev.preventDefault();
      seen[to[ev.key]].focus();
    });
  }
  all('.copy').forEach(function (copy) {
    copy.append(keys);
    rove(all('.n, .at', copy));
    all('#dates .list, #who ul').forEach(function (list) { rove(all('a', list)); });
  });

  /* on paper an address is not enough: it says when it was read */
  all('.paper').forEach(function (line) { line.append((function (a) { return ', read on ' + a; })(day(today))); });
})();

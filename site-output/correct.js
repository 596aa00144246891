/* An entry for the side-car of the article, made of what a note shows. The page works without this file; site.js copies. */
(function () {
  'use strict';
  var d = document;
  function all(sel) { return Array.prototype.slice.call(d.querySelectorAll(sel)); }
  function make(text, name, tag) {
    var made = d.createElement(tag || 'button');
    if (!tag) made.type = 'button';
    made.className = name;
    made.textContent = text;
    return made;
  }
  function after(element, button) {
    var p = d.createElement('p');
    p.className = 'btns';
    p.appendChild(button);
    element.parentNode.insertBefore(p, element.nextSibling);
  }
  function yaml(words) { return '"' + words.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&') + '"'; }
  function parts(names) { return names.split(', ').join(' and ').split(' and '); }
  function named(what, to) {
    var names = [];
    for (var x = what && what.firstChild, behind = false; x; x = x.nextSibling) {
      if (x.className === 'arrow') behind = true;
      else if (x.className !== 'vh' && behind === to) parts(x.textContent).forEach(function (n) { if (n.trim()) names.push(yaml(n.trim())); });
    }
    return names.length > 1 ? '[' + names.join(', ') + ']' : names[0] || 'nobody';
  }
  var why = '    reason: ""\n    by: ""\n';
  function find(element) {
    var nth = element.getAttribute('data-nth');
    return '  - find: ' + yaml(element.getAttribute('data-find')) + '\n' + (nth ? '    occurrence: ' + nth + '\n' : '');
  }
  function date(time) { return time ? '    date: ' + time.getAttribute('datetime') + '\n' : ''; }
  function event(line) {
    var label = line.querySelector('.theirs').textContent;
    return find(line) + date(line.querySelector('time'))
      + (/ … | \[/.test(label) ? '    # label: words of the sentence that tell it\n' : '    label: ' + yaml(label) + '\n') + '    # status: happened, planned, denied or alleged\n    # or, instead of all: drop: event\n' + why;
  }
  function entry(note) {
    if (note.tagName === 'LI') return event(note);
    var what = note.querySelector('.what'), id = note.querySelector('p[id^="date-"]');
    return find(note) + (what
      ? '    speaker: ' + named(what, false) + '\n    addressee: ' + named(what, true) + '\n    # kind: direct, partial, indirect or about\n    # or, instead of all: drop: quote\n'
      : date(id && d.querySelector('a[href="#' + id.id + '"] time')) + '    # or, instead: drop: date\n') + why;
  }
  /* a date that has no note: which of several places of its words it is, the text says */
  function bare(when) {
    var words = when.textContent, before = 0, times = 0, p = when.closest('p');
    all('h1, .deck, .row > p').forEach(function (one) {
      var text = one.textContent, range = d.createRange(), from = -1;
      range.selectNodeContents(one);
      if (one === p) range.setEndBefore(when);
      var end = one === p ? range.toString().length : p.compareDocumentPosition(one) & 2 ? text.length : -1;
      while ((from = text.indexOf(words, from + 1)) >= 0) { times++; if (from < end) before++; }
    });
    return '  - find: ' + yaml(words) + '\n' + (times > 1 ? '    occurrence: ' + (before + 1) + '\n' : '')
      + '    date: ' + ((when.querySelector('time') || when).getAttribute('datetime') || words) + '\n    # or, instead: drop: date\n' + why;
  }
  function whole() {
    var agency = d.querySelector('.slug b'), place = d.querySelector('#place[data-find]');
    return '  - headline: ' + yaml(d.querySelector('h1').textContent) + '\n' + (agency ? '    agency: ' + yaml(agency.textContent) + '\n' : '') + why
      + (place ? find(place) + '    place: ' + yaml(parts(place.textContent)[0]) + '\n' + why : '')
      + '  # what was missed:\n  # - find: "the exact words"\n  #   add: quote      # with “speaker”; or event, with “date” and “status”\n  # who or what is none:\n  # - find: "the exact words"\n  #   drop: person    # or organisation, place\n';
  }
  function offer(element, text, lines) {
    var fix = make(text, 'btn fix');
    element.appendChild(fix);
    fix.addEventListener('click', function () {
      var pre = d.createElement('pre'), all = 'corrections:\n' + lines(element);
      pre.className = 'mono';
      pre.textContent = '# in ' + d.getElementById('wrong').getAttribute('data-file') + '\n' + all;
      element.replaceChild(pre, fix);
      var copy = make('Copy this entry', 'btn');
      copy.setAttribute('data-copy', all);
      after(pre, copy);
      copy.focus();
    });
  }
  all('#wrong').forEach(function (p) {
    var b = make('Correct a finding', 'btn');
    after(p, b);
    b.addEventListener('click', function () {
      offer(b.parentNode.parentNode, 'Correct headline, agency or place, add what was missed', whole);
      b.parentNode.remove();
      all('.more').forEach(function (notes) { notes.open = true; });
      all('.note[data-find], li[data-find]').forEach(function (note) {
        if (note.tagName === 'DETAILS') note.open = true;
        offer(note, 'Correct this', entry);
      });
      all('.copy .when:not([href^="#"])').forEach(function (when) {
        var row = when.closest('.row'), notes = row.querySelector('.notes') || row.appendChild(make('', 'notes', 'aside'));
        offer(notes.appendChild(make('', 'note', 'div')), (function (a) { return 'Correct “' + a + '”'; })(when.textContent), function () { return bare(when); });
      });
      var first = d.querySelector('.fix');
      if (first) first.focus();
    });
  });
})();

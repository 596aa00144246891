/* An entry for the side-car of the article, made of what a note shows. The page works without this file; site.js copies. */
(function () {
  'use strict';
  var d = document;
  function all(sel) { return Array.prototype.slice.call(d.querySelectorAll(sel)); }
  function make(text, name) { var b = d.createElement('button'); b.type = 'button'; b.className = name; b.textContent = text; return b; }
  function after(element, button) {
    var p = d.createElement('p');
    p.className = 'btns';
    p.appendChild(button);
    element.parentNode.insertBefore(p, element.nextSibling);
  }
  function yaml(words) { return '"' + words.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&') + '"'; }
  function named(what, to) {
    var names = [];
    for (var x = what && what.firstChild, behind = false; x; x = x.nextSibling) {
      if (x.className === 'arrow') behind = true;
      else if (x.className !== 'vh' && behind === to) x.textContent.split(/,\s| and /).forEach(function (n) { if (n.trim()) names.push(yaml(n.trim())); });
    }
    return names.length > 1 ? '[' + names.join(', ') + ']' : names[0] || 'nobody';
  }
  function entry(note) {
    var what = note.querySelector('.what'), id = note.querySelector('p[id^="date-"]'), nth = note.getAttribute('data-nth');
    var day = id && d.querySelector('a[href="#' + id.id + '"] time');
    return 'corrections:\n  - find: ' + yaml(note.getAttribute('data-find')) + '\n' + (nth ? '    occurrence: ' + nth + '\n' : '')
      + (what ? '    speaker: ' + named(what, false) + '\n    addressee: ' + named(what, true) + '\n' : '    date: ' + (day ? day.getAttribute('datetime') : '') + '\n')
      + '    reason: ""\n    by: ""\n';
  }
  all('#wrong').forEach(function (p) {
    var b = make('Correct a finding', 'btn');
    after(p, b);
    b.addEventListener('click', function () {
      b.remove();
      all('.note[data-find]').forEach(function (note) {
        var fix = make('Correct this', 'btn fix');
        if (note.tagName === 'DETAILS') note.open = true;
        note.appendChild(fix);
        fix.addEventListener('click', function () {
          var pre = d.createElement('pre'), lines = entry(note);
          pre.className = 'mono';
          pre.textContent = '# in ' + p.getAttribute('data-file') + '\n' + lines;
          note.replaceChild(pre, fix);
          var copy = make('Copy this entry', 'btn');
          copy.setAttribute('data-copy', lines);
          after(pre, copy);
          copy.focus();
        });
      });
      var first = d.querySelector('.fix');
      if (first) first.focus();
    });
  });
})();

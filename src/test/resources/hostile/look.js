// Runs within a page: uses what it offers, and returns what became of it.
// The server's list of problems comes when it comes: HostileIT looks at it by itself.
var all = function (sel) { return Array.prototype.slice.call(document.querySelectorAll(sel)); };
var before = {};
function shape(into) {
  all('*:not(#onrecord-problems)').forEach(function (e) {
    var names = Array.prototype.map.call(e.attributes, function (a) { return a.name; }).sort().join(' ');
    into[(e.parentNode.localName || '') + '>' + e.localName + '[' + names + ']'] = true;
  });
  into['head: ' + Array.prototype.map.call(document.head.children, function (e) { return e.localName; }).filter(function (n) { return n !== 'meta' && n !== 'script'; }).join(' ')] = true;
  into['body: ' + Array.prototype.map.call(document.body.children, function (e) { return e.localName; }).filter(function (n) { return n !== 'div'; }).join(' ')] = true;
}
shape(before);
all('details').forEach(function (e) { e.open = true; });
all('#wrong + p > button').forEach(function (e) { e.click(); });
all('button.fix').slice(0, 12).forEach(function (e) { e.click(); });
all('button[data-copy], button[data-filter]').slice(0, 20).forEach(function (e) { e.click(); });
shape(before);
var schemes = {};
[['href', 'a,area,link,base,use'], ['src', 'script,img,iframe,embed,source'], ['action', 'form'], ['formaction', 'button,input'], ['data', 'object']].forEach(function (pair) {
  all(pair[1]).forEach(function (e) {
    var value = e.getAttribute(pair[0]);
    if (value === null) return;
    var url;
    try { url = new URL(value, location.href); } catch (x) { schemes['no address: ' + value] = true; return; }
    schemes[url.username || url.password ? 'user name in ' + value : url.protocol] = true;
  });
});
all('script[type="application/ld+json"]').forEach(function (e) { JSON.parse(e.textContent); });
return { ran: window.__ran === undefined ? '' : String(window.__ran), shape: Object.keys(before), schemes: Object.keys(schemes), at: location.href };

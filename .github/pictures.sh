#!/usr/bin/env bash
# Makes the pictures of the README anew, of the demo archive: run it from the top folder after mvn package, with Chromium installed.
set -euo pipefail
cd "$(dirname "$0")/.."
browser=$(command -v chromium || command -v google-chrome)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
target/onrecord build --seeds src/test/resources/demo/seeds --output "$work/site" --cache "$work/cache" --quiet

picture() { # NAME PAGE WIDTH HEIGHT
  "$browser" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --virtual-time-budget=5000 \
    --window-size="$3,$4" --screenshot="$PWD/.github/$1.png" "file://$work/site/$2" 2>/dev/null
}
article=$(cd "$work/site" && ls articles/2032/deepwater-terminal-opens-*.html)
comparison=$(cd "$work/site" && ls events/*.html | head -n 1)
picture article "$article" 1280 900
picture speaker speakers/sunniva-thorvane.html 1280 900
picture timeline timeline/index.html 1280 900
picture comparison "$comparison" 1280 640

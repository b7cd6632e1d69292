#!/usr/bin/env bash
# zensical: `build --strict` fails for a broken link in a page. It passes, and says "No issues found", if the navigation
# names a page that does not exist, or a page shows an image that does not. The built site has both broken references.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'zensical==0.0.73'
cd "$folder"
mkdir docs
build() { # build PAGE NAVIGATION: the exit status
    printf '# Home\n\n%s\n' "$1" >docs/index.md
    printf 'site_name: Example\nnav: [%s]\n' "$2" >mkdocs.yml
    if venv/bin/zensical build --strict >said 2>&1; then echo 0; else echo 1; fi
}
link=$(build '[gone](gone.md)' index.md)
image=$(build '![gone](gone.svg)' index.md)
grep -q 'src="gone.svg"' site/index.html
test ! -e site/gone.svg
page=$(build 'Welcome.' 'index.md, gone.md')
grep -q 'href="./gone.md"' site/index.html
test ! -e site/gone.md
grep -q 'No issues found' said
printf 'zensical %s: exit status with a broken link %s, a broken image %s, a missing page in the navigation %s\n' \
    "$(venv/bin/zensical --version)" "$link" "$image" "$page"
test "$link$image$page" = 100

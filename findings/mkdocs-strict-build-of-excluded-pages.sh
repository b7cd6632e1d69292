#!/usr/bin/env bash
# mkdocs: with every check of links set to "warn", `build --strict` fails for a link to a page that does not exist. It passes
# for a link to a page in a folder whose name begins with a dot, which the site leaves out, so that the link is broken.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'mkdocs==1.6.1'
cd "$folder"
mkdir -p docs/.notes
echo '# Notes' >docs/.notes/page.md
cat >mkdocs.yml <<'YAML'
site_name: Example
validation:
  links: {not_found: warn, anchors: warn, absolute_links: warn, unrecognized_links: warn}
YAML
build() { # build LINK: the exit status
    printf '# Home\n\n[a link](%s)\n' "$1" >docs/index.md
    if venv/bin/mkdocs build --strict >said 2>&1; then echo 0; else echo 1; fi
}
missing=$(build gone.md)
excluded=$(build .notes/page.md)
grep -q 'excluded from the built site' said
grep -qE 'href="\.notes/page' site/index.html
test ! -e site/.notes
printf '%s: exit status with a link to a missing page %s, to an excluded page %s\n' \
    "$(venv/bin/mkdocs --version | cut -d' ' -f1-3)" "$missing" "$excluded"
test "$missing$excluded" = 10

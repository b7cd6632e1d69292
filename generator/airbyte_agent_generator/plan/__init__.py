"""From a spec to a package as data: names, signatures, classes, texts. No templates, no files."""

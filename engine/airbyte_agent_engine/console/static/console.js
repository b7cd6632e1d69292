// Conveniences only: every page works without them.
"use strict";

for (const box of document.querySelectorAll("[data-filter]")) {
  const items = document.getElementById(box.dataset.filter).children;
  box.hidden = items.length < 9;
  box.querySelector("input").addEventListener("input", (event) => {
    const wanted = event.target.value.trim().toLowerCase();
    for (const item of items) item.hidden = !item.dataset.name.includes(wanted);
  });
}

// A form that was sent is not sent twice; a download leaves its page where it is.
for (const form of document.querySelectorAll("form[method=post]:not([data-stays])")) {
  form.addEventListener("submit", () => {
    for (const button of form.querySelectorAll("button")) {
      setTimeout(() => { button.disabled = true; });
    }
    form.setAttribute("aria-busy", "true");
  });
}

window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[aria-busy]")) {
    form.removeAttribute("aria-busy");
    for (const button of form.querySelectorAll("button")) button.disabled = false;
  }
});

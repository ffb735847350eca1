// Pointing at a word, a symbol or a reference shows what it is; `previews.js` has the meanings, by address.

{
    const root = new URL(`${path_to_root}.`, location.href).href;
    const links = "main a.term, main a.ref";
    const tip = document.createElement("div");
    let shownFor = null;
    let timer = 0;
    tip.id = "course-preview";
    tip.setAttribute("role", "tooltip");
    tip.hidden = true;
    document.body.append(tip);

    const hide = () => {
        clearTimeout(timer);
        shownFor?.removeAttribute("aria-describedby");
        shownFor = null;
        tip.hidden = true;
    };
    const place = () => {
        const at = shownFor.getBoundingClientRect();
        const left = Math.min(at.left, document.documentElement.clientWidth - tip.offsetWidth - 12);
        const below = at.bottom + 8;
        const fits = below + tip.offsetHeight < innerHeight || at.top < tip.offsetHeight + 8;
        tip.style.left = `${Math.max(12, left)}px`;
        tip.style.top = `${fits ? below : at.top - tip.offsetHeight - 8}px`;
    };
    const show = (link) => {
        const meaning = window.previews[link.href.slice(root.length)];
        hide();
        if (!meaning) {
            return;
        }
        tip.innerHTML = meaning;
        tip.querySelectorAll("[data-src]").forEach((picture) => {
            picture.addEventListener("load", () => shownFor && place()); // until then it has no height
            picture.src = root + picture.dataset.src;
        });
        tip.hidden = false;
        link.setAttribute("aria-describedby", tip.id);
        shownFor = link;
        place();
    };
    const showSoon = (link, delay) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            if (window.previews) {
                show(link);
                return;
            }
            const script = document.createElement("script");
            script.src = `${root}previews.js`;
            script.addEventListener("load", () => show(link));
            document.head.append(script);
        }, delay);
    };
    const hideSoon = () => {
        clearTimeout(timer);
        timer = setTimeout(hide, 250);
    };

    document.addEventListener("pointerover", (event) => {
        const link = event.pointerType === "mouse" && event.target.closest(links);
        if (link && link !== shownFor) {
            showSoon(link, 250);
        } else if (link || tip.contains(event.target)) {
            clearTimeout(timer);
        } else if (event.pointerType === "mouse") {
            hideSoon();
        }
    });
    document.addEventListener("focusin", (event) => {
        if (event.target.matches(links) && event.target.matches(":focus-visible")) {
            showSoon(event.target, 0);
        }
    });
    document.addEventListener("focusout", hideSoon);
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            hide();
        }
    });
    document.addEventListener("scroll", hide, true);
}

// What the pages do beside mdBook's own script. The book reads the same without it.

{
    // Bare arrow keys belong to the reader and the screen reader; mdBook would turn the page.
    document.addEventListener("keydown", (event) => {
        const bare = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (bare && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
            event.stopPropagation();
        }
    }, true);
    document.querySelector("#mdbook-help-popup p")?.remove();
    document.querySelectorAll("[aria-keyshortcuts=Left], [aria-keyshortcuts=Right]").forEach((link) => {
        link.removeAttribute("aria-keyshortcuts");
    });

    // The keyboard can pass the sidebar, whose links come first.
    const main = document.querySelector("main");
    const skip = document.createElement("a");
    main.id = "main-text";
    main.tabIndex = -1;
    skip.href = "#main-text";
    skip.className = "skip";
    skip.textContent = "Skip to the text";
    document.body.prepend(skip);

    // mdBook's sidebar toggle is a label with a button's attributes: make it a button that the keyboard reaches.
    const button = document.getElementById("mdbook-sidebar-toggle");
    button.setAttribute("role", "button");
    button.tabIndex = 0;
    button.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            button.click();
        }
    });

    // A hidden sidebar must not take the focus.
    const contents = document.getElementById("mdbook-sidebar");
    const followVisibility = () => {
        contents.inert = contents.getAttribute("aria-hidden") === "true";
    };
    new MutationObserver(followVisibility).observe(contents, { attributeFilter: ["aria-hidden"] });
    followVisibility();

    // Whatever is too wide for its column scrolls, so the keyboard must reach it.
    const wide = "main pre > code, main .output pre, main .equation, main .table-wrapper";
    const reachWideParts = () => {
        document.querySelectorAll(wide).forEach((part) => {
            if (part.scrollWidth > part.clientWidth) {
                part.tabIndex = 0;
            } else {
                part.removeAttribute("tabindex");
            }
        });
    };
    window.addEventListener("load", reachWideParts);
    window.addEventListener("resize", reachWideParts);
    document.addEventListener("toggle", reachWideParts, true);

    // An animation can be stopped, and played where the system asks for no motion.
    document.querySelectorAll("figure:has(> .still)").forEach((figure) => {
        const button = document.createElement("button");
        const play = (playing) => {
            figure.classList.toggle("playing", playing);
            figure.classList.toggle("stopped", !playing);
            button.textContent = playing ? "Stop the animation" : "Play the animation";
        };
        button.type = "button";
        button.className = "act";
        button.addEventListener("click", () => play(!figure.classList.contains("playing")));
        play(!matchMedia("(prefers-reduced-motion: reduce)").matches);
        figure.querySelector(".still").after(button);
    });
}

// What was read and done, kept in this browser only: ticked on the chapters, shown in the contents, saved as a file.

{
    const KEY = "course-progress";
    const root = new URL(`${path_to_root}.`, location.href).href;
    const pageOf = (address) => decodeURI(address.split("#")[0].slice(root.length));
    const here = pageOf(location.href);

    const load = () => {
        try {
            return { read: {}, done: {}, exercises: {}, ...JSON.parse(localStorage.getItem(KEY)) };
        } catch {
            return { read: {}, done: {}, exercises: {} };
        }
    };
    const change = (update) => {
        const progress = load();
        update(progress);
        localStorage.setItem(KEY, JSON.stringify(progress));
        showInContents();
    };

    const tick = (kind, key, words) => {
        const label = document.createElement("label");
        const box = document.createElement("input");
        box.type = "checkbox";
        box.checked = key in load()[kind];
        box.addEventListener("change", () => change((progress) => {
            if (box.checked) {
                progress[kind][key] = new Date().toISOString().slice(0, 10);
            } else {
                delete progress[kind][key];
            }
        }));
        label.className = "tick";
        label.append(box, ` ${words}`);
        return label;
    };

    const summary = (page) => {
        const progress = load();
        const done = Object.keys(progress.done).filter((key) => key.startsWith(`${page}#`)).length;
        const words = page in progress.read ? ["read"] : [];
        if (done) {
            words.push(`${done} of ${progress.exercises[page] ?? done} done`);
        }
        return words.join(", ");
    };
    const showInContents = () => {
        document.querySelectorAll(".course-progress").forEach((each) => each.remove());
        document.querySelectorAll("#mdbook-sidebar .chapter-link-wrapper > a, .chapters td > a").forEach((link) => {
            const words = link.href.includes("#") ? "" : summary(pageOf(link.href));
            if (words) {
                const note = document.createElement("span");
                note.className = "course-progress";
                note.textContent = `✓ ${words}`;
                link.after(note);
            }
        });
    };

    if (document.querySelector("main > .download")) {
        const exercises = document.querySelectorAll("main > .exercise");
        exercises.forEach((exercise) => {
            exercise.append(tick("done", `${here}#${exercise.querySelector("[id]").id}`, "I have done this exercise"));
        });
        document.querySelector("main").append(tick("read", here, "I have read this chapter"));
        if (load().exercises[here] !== exercises.length) {
            change((progress) => {
                progress.exercises[here] = exercises.length;
            });
        }
    }

    document.querySelectorAll(".chapters").forEach((contents) => {
        const tools = document.createElement("p");
        const button = (words, act) => {
            const made = document.createElement("button");
            made.type = "button";
            made.className = "act";
            made.textContent = words;
            made.addEventListener("click", act);
            tools.append(made, " ");
        };
        const file = document.createElement("input");
        file.type = "file";
        file.accept = ".json";
        file.addEventListener("change", async () => {
            try {
                const { read, done, exercises } = JSON.parse(await file.files[0].text());
                if (!read || !done || !exercises) {
                    throw new TypeError("another file");
                }
                change((progress) => {
                    Object.assign(progress.read, read);
                    Object.assign(progress.done, done);
                    Object.assign(progress.exercises, exercises);
                });
            } catch {
                alert("This is no saved progress: choose a file that 'Save my progress' made.");
            }
        });
        tools.className = "progress-tools";
        tools.append("What you tick in the chapters is kept in this browser only. ");
        button("Save my progress", () => {
            const link = document.createElement("a");
            link.href = URL.createObjectURL(new Blob([JSON.stringify(load(), null, 2)], { type: "application/json" }));
            link.download = "progress.json";
            link.click();
        });
        button("Load it", () => file.click());
        button("Forget it", () => {
            if (confirm("Forget what you have read and done?")) {
                localStorage.removeItem(KEY);
                showInContents();
            }
        });
        contents.after(tools);
    });
    showInContents();
}

/// What makes the page quick where scripts run: a slider beside each field, an answer for each move, the older one given up,
/// and an address for each that is kept. It has no model of its own: every figure is the server's.
enum PageScript {
    static let text = #"""
        "use strict";
        (() => {
          const form = document.getElementById("scenario");
          const results = document.getElementById("results");
          const headline = document.getElementById("headline");
          let running = null;
          let isDue = false;
          // As it was asked for; the server has one address for all ways to write a scenario.
          let kept = location.pathname + location.search;

          const named = () => [...form.elements].filter((field) => field.name);
          // 7%, 0.07 and 0.070 are one number; what is none is NaN, which equals nothing.
          const number = (text) => (/^[^%]*\d *%$/.test(text) ? Number(text.slice(0, -1)) / 100 : Number(text));
          const isMoved = (field) => {
            const [value, preset] = [field.value.trim(), field.dataset.preset];
            return value !== "" && value !== preset && !(preset !== "" && number(value) === number(preset));
          };

          // What differs from the preset; who is compared is said whole or not at all.
          function fields() {
            const all = new URLSearchParams();
            const subjects = named().filter((field) => field.name === "subject");
            const areMoved = subjects.some((field) => field.value !== field.dataset.preset);
            for (const field of named()) {
              if (field.name === "subject" ? areMoved && field.value !== "" : isMoved(field)) {
                all.append(field.name, field.value.trim());
              }
            }
            return all.toString();
          }

          // Of two that stand for each other the one that was moved last counts.
          function dropRivals(field) {
            for (const id of (field.dataset.instead || "").split(" ")) {
              const other = document.getElementById(id);
              if (!other || !isMoved(other)) continue;
              other.value = other.dataset.preset;
              if (other.slider) other.slider.value = other.value;
            }
          }

          // What is not moved follows from what is, and no slider stands where its field would refuse the rest.
          function follow(field, other) {
            const isMine = field.type !== "hidden" && (isMoved(field) || field === document.activeElement);
            field.dataset.preset = other.dataset.preset;
            if (!isMine && field.tagName === "INPUT") field.value = other.value;
            if (!field.slider || !other.dataset.min) return;
            const { min, max, step } = other.dataset;
            Object.assign(field.slider, { min, max, step });
            const value = number(field.value);
            if (!Number.isNaN(value) && field.slider !== document.activeElement) field.slider.value = value;
          }

          function address() {
            const text = fields();
            return form.getAttribute("action") + (text ? "?" + text : "");
          }

          function mark(field) {
            const lever = field.closest(".lever");
            if (lever) lever.querySelector("label").classList.toggle("moved", isMoved(field));
          }

          // Puts what a page says in the place of what stands here; the form stays, and with it what is being moved.
          function show(page) {
            const open = [...results.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
            const text = page.getElementById("headline").textContent;
            results.replaceChildren(...page.getElementById("results").childNodes);
            if (headline.textContent !== text) headline.textContent = text;
            for (const summary of results.querySelectorAll("details > summary")) {
              if (open.includes(summary.textContent)) summary.parentElement.open = true;
            }
            document.getElementById("views").replaceWith(page.getElementById("views"));
            for (const field of named()) {
              const other = page.getElementById(field.id);
              const note = document.getElementById(field.id + "-fault");
              const otherNote = page.getElementById(field.id + "-fault");
              if (note) note.textContent = otherNote ? otherNote.textContent : "";
              const isWrong = other && other.getAttribute("aria-invalid") === "true";
              if (isWrong) {
                field.setAttribute("aria-invalid", "true");
                field.setAttribute("aria-describedby", field.id + "-fault");
              } else {
                field.removeAttribute("aria-invalid");
                field.removeAttribute("aria-describedby");
              }
              if (other) follow(field, other);
              mark(field);
            }
          }

          async function ask(url, isKept) {
            if (running) running.abort();
            const mine = new AbortController();
            running = mine;
            results.setAttribute("aria-busy", "true");
            if (isKept) history.pushState(null, "", url);
            try {
              const response = await fetch(url, { signal: mine.signal, credentials: "same-origin" });
              const page = new DOMParser().parseFromString(await response.text(), "text/html");
              if (mine.signal.aborted) return null;
              if (!page.getElementById("results") && page.body.textContent.trim()) {
                // A refusal is a sentence, and no figure stands under it.
                headline.textContent = (page.getElementById("headline") || page.body).textContent.trim();
                results.replaceChildren();
                return null;
              }
              if (isKept && response.redirected) history.replaceState(null, "", response.url);
              if (!page.getElementById("headline")) throw new Error(response.status + " " + response.statusText);
              show(page);
              return page;
            } catch (fault) {
              if (!mine.signal.aborted) {
                headline.textContent = "The server gives no answer (" + fault.message + "); is wattmark serve still running?";
              }
              return null;
            } finally {
              if (running === mine) {
                running = null;
                results.removeAttribute("aria-busy");
              }
            }
          }

          // At most one question a frame.
          function moved() {
            if (isDue) return;
            isDue = true;
            requestAnimationFrame(() => {
              isDue = false;
              ask(address(), false);
            });
          }

          function keep() {
            const url = address();
            const isNew = url !== kept && url !== location.pathname + location.search;
            kept = url;
            ask(url, isNew);
          }

          function addSlider(field) {
            const slider = document.createElement("input");
            slider.type = "range";
            slider.min = field.dataset.min;
            slider.max = field.dataset.max;
            slider.step = field.dataset.step;
            slider.value = field.value;
            const label = form.querySelector(`label[for="${field.id}"]`);
            slider.setAttribute("aria-label", label.textContent.trim() + ", slider");
            slider.addEventListener("input", () => {
              field.value = slider.value;
              dropRivals(field);
              moved();
            });
            slider.addEventListener("change", keep);
            field.addEventListener("input", () => {
              const value = number(field.value.trim());
              if (!Number.isNaN(value)) slider.value = value;
            });
            field.slider = slider;
            field.after(slider);
          }

          for (const field of form.querySelectorAll("input[data-min]")) addSlider(field);
          for (const field of named()) {
            // Another machine, site or market has levers of its own.
            if (field.tagName === "SELECT") field.addEventListener("change", () => location.assign(address()));
            else {
              field.addEventListener("input", () => {
                if (isMoved(field)) dropRivals(field);
                moved();
              });
              field.addEventListener("change", keep);
            }
          }
          form.addEventListener("submit", (event) => {
            event.preventDefault();
            keep();
          });

          // Back and forward: the fields as they were, with their answer.
          addEventListener("popstate", async () => {
            kept = location.pathname + location.search;
            const page = await ask(kept, false);
            if (!page) return;
            const names = (within) => [...within.elements].filter((field) => field.name).map((field) => field.id).join();
            const old = page.getElementById("scenario");
            const here = [...form.elements].filter((field) => field.name).map((field) => field.id).join();
            if (old.getAttribute("action") !== form.getAttribute("action") || names(old) !== here) return location.reload();
            for (const field of named()) {
              field.value = page.getElementById(field.id).value;
              if (field.slider) field.slider.value = field.value;
              mark(field);
            }
          });
        })();

        """#
}

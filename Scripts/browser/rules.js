// What a page must keep, each rule by itself: a function that returns what breaks it, in words. Chromium evaluates this file
// in the page and calls `wattmarkRules()`.
(() => {
  const shown = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const words = (element) => (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 60);

  // WCAG 2.2, "relative luminance" and "contrast ratio".
  const channels = (color) => (color.match(/[\d.]+/g) || []).map(Number);
  const luminance = (color) => {
    const [red, green, blue] = channels(color).slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((left, right) => left - right);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element) => {
    for (let place = element; place; place = place.parentElement) {
      const color = getComputedStyle(place).backgroundColor;
      const parts = channels(color);
      if (parts.length === 3 || parts[3] === 1) return color;
    }
    return "rgb(255, 255, 255)";
  };

  const rules = {
    "the page has a language and a title": () =>
      document.documentElement.lang && document.title ? [] : ["no language or no title"],

    "no element stands beyond the page's width": () => {
      const root = document.documentElement;
      return root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} of ${root.clientWidth} pixels`] : [];
    },

    "no two elements have one id": () => {
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      return ids.filter((id, place) => ids.indexOf(id) !== place);
    },

    "links lead to places of the page": () =>
      [...document.links].filter((link) => {
        const address = link.getAttribute("href");
        // A page that is served has pages and files beside it.
        if (location.protocol !== "file:" && address.startsWith("/") && !address.startsWith("//")) return false;
        return !address.startsWith("#") || !document.getElementById(address.slice(1));
      }).map((link) => link.getAttribute("href")),

    "links, regions, navigation, sections and drawings have names": () =>
      [...document.querySelectorAll("a, [role], nav, section, summary")].filter((element) => {
        const label = element.getAttribute("aria-label");
        const by = (element.getAttribute("aria-labelledby") || "").split(" ").filter(Boolean)
          .map((id) => document.getElementById(id)).map((found) => (found ? words(found) : "")).join("");
        const own = ["A", "SUMMARY"].includes(element.tagName) ? words(element) : "";
        return !(label || by || own).trim();
      }).map((element) => element.outerHTML.slice(0, 120)),

    "every drawing is an image with a title and a description": () =>
      [...document.querySelectorAll("svg")].filter((svg) =>
        svg.getAttribute("role") !== "img" || !svg.querySelector("title") || !words(svg.querySelector("title")) ||
        !svg.querySelector("desc")).map((svg) => svg.outerHTML.slice(0, 120)),

    "every drawing has its table": () =>
      [...document.querySelectorAll("figure")].filter((figure) => !figure.querySelector("figcaption table"))
        .map(words),

    "each chart shows one drawing, all of it, in letters of nine pixels or more": () =>
      [...document.querySelectorAll("figure")].filter((figure) => {
        const drawings = [...figure.querySelectorAll("svg")].filter(shown);
        if (!shown(figure)) return false;
        return drawings.length !== 1 || drawings.some((svg) => {
          const box = svg.getBoundingClientRect();
          const scale = box.width / svg.viewBox.baseVal.width;
          return box.right > document.documentElement.clientWidth ||
            [...svg.querySelectorAll("text")].some((text) => parseFloat(getComputedStyle(text).fontSize) * scale < 9);
        });
      }).map(words),

    "no level of headings is left out": () => {
      const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((head) => Number(head.tagName[1]));
      const jumps = levels.filter((level, place) => level > (place ? levels[place - 1] : 0) + 1);
      return levels.filter((level) => level === 1).length === 1 ? jumps : ["not one first heading"];
    },

    "tables have heads of columns and of rows, and none is empty": () =>
      [...document.querySelectorAll("table")].filter((table) => {
        const heads = [...table.querySelectorAll("th")];
        const isHead = (cell) => cell.tagName === "TH" && cell.scope === "col" || cell.tagName === "TD" && !words(cell);
        return heads.some((head) => !words(head) || !["col", "row"].includes(head.scope)) ||
          ![...table.tHead.rows[0].cells].every(isHead) ||
          [...table.tBodies[0].rows].some((row) => row.cells.length !== table.tHead.rows[0].cells.length);
      }).map(words),

    "text has a contrast of 4.5, large text of 3": () => {
      const broken = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || element.closest("title, desc, style") || !shown(element)) continue;
        const style = getComputedStyle(element);
        const isDrawn = element instanceof SVGElement;
        const size = parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const color = isDrawn ? style.fill : style.color;
        // Letters of a drawing have an edge in the ground's colour, whatever they stand on.
        const ratio = contrast(color, isDrawn ? getComputedStyle(document.body).backgroundColor : ground(element));
        if (ratio < (isLarge ? 3 : 4.5)) broken.push(`${ratio.toFixed(2)}: ${words(element)}`);
      }
      return broken;
    },

    "no text of a drawing lies over another, or outside": () => {
      const broken = [];
      for (const svg of document.querySelectorAll("svg")) {
        if (!shown(svg)) continue;
        const all = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
        const scale = all.width / svg.viewBox.baseVal.width;
        texts.forEach(({ text, box }, place) => {
          const edge = 0.5 * scale;
          if (box.left < all.left - edge || box.right > all.right + edge || box.top < all.top - edge ||
            box.bottom > all.bottom + edge) broken.push(`outside: ${words(text)}`);
          for (const other of texts.slice(place + 1)) {
            const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            if (wide > edge && high > edge) broken.push(`${words(text)} over ${words(other.text)}`);
          }
        });
      }
      return broken;
    },

    "what stands in a box of its own is no wider than the text beside it": () => {
      const most = 52 * parseFloat(getComputedStyle(document.documentElement).fontSize);
      return [...document.querySelectorAll("pre.command, .warning")]
        .filter((box) => box.getBoundingClientRect().width > most + 0.5).map(words);
    },

    "an option goes on at no hyphen": () =>
      [...document.querySelectorAll(".typed")].filter((option) => {
        const style = getComputedStyle(option);
        return shown(option) && words(option).length <= 30 &&
          option.getBoundingClientRect().height > 1.5 * parseFloat(style.lineHeight);
      }).map(words),

    "whatever moves by itself can be reached by the keyboard": () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const style = getComputedStyle(element);
        const moves = ["auto", "scroll"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
        return moves && element !== document.documentElement && element.tabIndex < 0;
      }).map((element) => element.outerHTML.slice(0, 120)),
  };

  window.wattmarkRuleNames = () => Object.keys(rules);
  window.wattmarkRules = () =>
    Object.entries(rules).flatMap(([rule, broken]) => broken().map((words) => `${rule}: ${words}`));

  // What has the focus, and whether it stands after what had it before; the ring that shows it must be there.
  let last = null;
  window.wattmarkFocus = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const isAfter = !last || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    last = element;
    return { words: words(element), isAfter, isSeen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 };
  };
})();

import { type GeneratedPage, KB, MB, many, type PageNames, page, upTo } from "./page";
import { Prose } from "./prose";
import { between } from "./random";
import { HAN, thaiWord } from "./scripts";
import { UnspacedProse } from "./unspaced";

const TINY_NODES = 200_000;
const TINY_PER_BLOCK = 100;

/** Some 200,000 text nodes of a few letters each, with a name every 500 of them. */
export function tinyNodes(names: PageNames): GeneratedPage {
  const prose = new Prose({ seed: 5, ...names, every: 500 });
  const block = () => prose.blockOf("p", () => prose.pieces(TINY_PER_BLOCK));
  return page("200,000 tiny nodes", prose, many(TINY_NODES / TINY_PER_BLOCK, block));
}

/** 1 MB of letters and digits in which hardly anything parts one word from the next. */
export function unbroken({ names }: PageNames): GeneratedPage {
  const single = names.filter(({ alias }) => /^\p{Script=Latin}+$/u.test(alias));
  const prose = new UnspacedProse({ seed: 6, names: single, word: letters, every: 400, mark: "," });
  const body = upTo(MB, () => prose.blockOf(() => prose.words(2_000)));
  return page("text without spaces, 1 MB", prose, body);
}

/** Chinese text of 1 MB, with a name every 100 words. */
export function chinese({ names }: PageNames): GeneratedPage {
  const own = names.filter(({ alias }) => /^\p{Script=Han}+$/u.test(alias));
  const word = (random: () => number) =>
    Array.from({ length: between(random, 1, 3) }, () =>
      HAN.charAt(between(random, 0, HAN.length - 1)),
    ).join("");
  const prose = new UnspacedProse({ seed: 7, names: own, word, every: 100, mark: "，" });
  const body = upTo(MB, () => prose.blockOf(() => prose.words(120)));
  return page("Chinese text, 1 MB", prose, body, "zh");
}

/** Thai text of 1 MB, with a name every 100 words. */
export function thai({ names }: PageNames): GeneratedPage {
  const own = names.filter(({ alias }) => /^\p{Script=Thai}+$/u.test(alias));
  const prose = new UnspacedProse({
    seed: 8,
    names: own,
    word: (random) => thaiWord(random),
    every: 100,
    mark: " ",
  });
  const body = upTo(MB, () => prose.blockOf(() => prose.words(120)));
  return page("Thai text, 1 MB", prose, body, "th");
}

/** What the growing feed's root element carries once nothing more comes. */
export const GROWN = "data-grown";

/** Posts of 400 KB in all that are added ten at a time, while the page is read. */
export function feed(names: PageNames): GeneratedPage {
  const prose = new Prose({ seed: 9, ...names, every: 40 });
  const post = () => prose.blockOf("p", () => prose.sentences(between(prose.random, 3, 9)));
  const posts = `<template>${upTo(400 * KB, post)}</template>`;
  return page("growing feed, 400 KB", prose, `<main></main>\n${posts}\n${GROW}`);
}

const GROW = `<script>
const posts = document.querySelector("template").content;
const main = document.querySelector("main");
const timer = setInterval(() => {
  main.append(...[...posts.children].slice(0, 10));
  if (posts.children.length > 0) return;
  clearInterval(timer);
  document.documentElement.setAttribute("${GROWN}", "");
}, 40);
</script>`;

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

function letters(random: () => number): string {
  return LETTERS.charAt(between(random, 0, LETTERS.length - 1));
}

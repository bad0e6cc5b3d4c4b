"""How often pieces occur in texts of the five languages: word lists with frequencies, handbooks, articles, questions."""

import gzip
import html
import json
import re
from collections import Counter
from pathlib import Path

import msgpack
from segment import words_of

LANGUAGES = ("en", "de", "fr", "es", "ar")
HANDBOOKS = {"en": "en-US", "de": "de-DE", "fr": "fr-FR", "es": "es-ES", "ar": "ar-MA"}
# In hundredths of a power of ten: words that occur at least 32 times in a thousand million.
RAREST = 750
# What part of a word's occurrences begins with a capital letter; the lists hold small letters alone.
CAPITALS = 0.2


def count_listed(unigram, folder, language):
    """Pieces of wordfreq's list of a language, each with the frequency of the words that it is in."""
    with gzip.open(Path(folder) / f"large_{language}.msgpack.gz") as file:
        _, *by_frequency = msgpack.load(file)
    counts = Counter()
    for power, words in enumerate(by_frequency[: RAREST + 1]):
        for word in words:
            for form, share in forms(word, language):
                for piece in unigram.cut(form):
                    counts[piece] += 10 ** (-power / 100) * share
    return counts


def forms(word, language):
    if language == "ar" or not word[:1].isalpha():
        return [(word, 1)]
    return [(word, 1 - CAPITALS), (word.capitalize(), CAPITALS)]


def count_words(unigram, words):
    counts = Counter()
    for word, times in words.items():
        for piece in unigram.cut(word):
            counts[piece] += times
    return counts


def read_handbooks(folder, language):
    """Words of Debian's documentation packages, unpacked below `folder`."""
    pages = [*Path(folder, "usr/share/doc/debian-handbook/html", HANDBOOKS[language]).glob("*.html")]
    pages += Path(folder, "usr/share").rglob(f"debian-reference*/**/*.{language}.html")
    return words_in(page_text(page.read_text("utf-8", "ignore")) for page in sorted(set(pages)))


def page_text(page):
    page = re.sub(r"(?is)<(script|style)[^>]*>.*?</\1>", " ", page)
    return html.unescape(re.sub(r"<[^>]+>", " ", page))


def read_articles(folder, language):
    return words_in(file.read_text("utf-8") for file in sorted(Path(folder).glob(f"*.{language}.md")))


def read_squad(file):
    """Words of a file of SQuAD's form, of which there may be none: contexts and questions."""
    if not Path(file).exists():
        return Counter()
    articles = json.loads(Path(file).read_text("utf-8"))["data"]
    paragraphs = [paragraph for article in articles for paragraph in article["paragraphs"]]
    return words_in(text for one in paragraphs for text in (one["context"], *(asked["question"] for asked in one["qas"])))


def words_in(texts):
    words = Counter()
    for text in texts:
        words.update(words_of(text))
    return words

"""Which of the 250,002 pieces are kept: all single characters, and those most frequent in any of five languages."""

from count_texts import LANGUAGES, count_listed, count_words, read_articles, read_handbooks, read_squad
from segment import META, Unigram

KEPT = 60_000
# Texts count less than the word lists: their subjects are few.
TEXTS = 0.3
# Files of SQuAD's form in TRAIN_DIR, by language; those of EVAL_DIR aren't counted, so that what is lost shows on them.
COUNTED = {"en": ("selqa.json", "policyqa-dev.json"), "ar": ("arcd-train.json",)}
HELD_OUT = {"en": "xquad-dev.en.json", "de": "xquad-dev.de.json", "es": "xquad-dev.es.json", "ar": "xquad-dev.ar.json"}


def unigram_of(weights, numbers=None):
    """The model of all pieces, or of those with these numbers; the first four are no text."""
    chosen = range(4, len(weights.pieces)) if numbers is None else [number for number in numbers if number >= 4]
    return Unigram({weights.pieces[number]: float(weights.scores[number]) for number in chosen})


def choose_pieces(weights, sources):
    """Numbers of the pieces that are kept, ascending; prints what is lost. `sources` names folders: words, texts, articles, train, evaluation."""
    unigram = unigram_of(weights)
    texts = {language: read_texts(sources, language) for language in LANGUAGES}
    best = {}
    for language in LANGUAGES:
        weigh(best, count_listed(unigram, sources["words"], language), 1, 0)
        for words in texts[language]:
            weigh(best, count_words(unigram, words), TEXTS, 2)
    always = {piece for piece in unigram.scores if len(piece.removeprefix(META)) <= 1}
    always |= {piece for language in LANGUAGES for word in read_articles(sources["articles"], language) for piece in unigram.cut(word)}
    ranked = sorted(((-often, piece) for piece, often in best.items() if piece in unigram.scores and piece not in always))
    chosen = always | {piece for _, piece in ranked[: KEPT - 4 - len(always)]}
    kept = [number for number, piece in enumerate(weights.pieces) if number < 4 or piece in chosen]
    print(f"{len(kept)} of {len(weights.pieces)} pieces are kept; {len(ranked) + len(always)} occur or are single characters")
    print_lost(unigram, set(unigram_of(weights, kept).scores), texts, sources)
    return kept


def read_texts(sources, language):
    counted = [read_squad(f"{sources['train']}/{file}") for file in COUNTED.get(language, ())]
    return [read_handbooks(sources["texts"], language), read_articles(sources["articles"], language), *counted]


def weigh(best, counts, weight, least):
    total = sum(counts.values()) or 1
    for piece, often in counts.items():
        if often >= least:
            best[piece] = max(best.get(piece, 0), weight * often / total)


def print_lost(unigram, kept, texts, sources):
    for language in LANGUAGES:
        counted = sum(texts[language], start=type(texts[language][0])())
        line = f"{language}: cut otherwise than by all pieces: {share_lost(unigram, kept, counted):.2%} of words counted"
        if language in HELD_OUT:
            held_out = read_squad(f"{sources['evaluation']}/{HELD_OUT[language]}")
            line += f", {share_lost(unigram, kept, held_out):.2%} of words of {HELD_OUT[language]}"
        print(line)


def share_lost(unigram, kept, words):
    lost = sum(times for word, times in words.items() if any(piece in unigram.scores and piece not in kept for piece in unigram.cut(word)))
    return lost / (sum(words.values()) or 1)

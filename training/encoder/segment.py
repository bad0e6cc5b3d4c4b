"""Words as the unigram model cuts them: the pieces of the highest sum of scores, ties by the longer first piece read."""

import math
import re
import unicodedata

META = "\u2581"
CONTROLS = "[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]"
SPACES = "[\t\n\u000c\r\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2581\u3000\ufeff\ufffd]"
REMOVED, BLANKS = re.compile(CONTROLS), re.compile(SPACES)


def normalise(text):
    """What the tokenizer makes of a text before it is cut; write_tokenizer.py says the same to others."""
    return unicodedata.normalize("NFKC", BLANKS.sub(" ", REMOVED.sub("", text)))


def words_of(text):
    return normalise(text).split()


class Unigram:
    """Pieces with their scores. `unknown` is what a character costs that no piece holds."""

    def __init__(self, scores):
        self.scores = scores
        self.longest = max(map(len, scores))
        self.unknown = min(scores.values()) - 10
        self.kept = {}

    def cut(self, word):
        """The pieces of one word without blanks; what can't be spelled is in them as it is."""
        if word not in self.kept:
            self.kept[word] = tuple(self.search(META + word))
        return self.kept[word]

    def search(self, text):
        best = [0.0] + [-math.inf] * len(text)
        start = [0] * (len(text) + 1)
        get = self.scores.get
        for at in range(len(text)):
            for end in range(at + 1, min(len(text), at + self.longest) + 1):
                score = get(text[at:end])
                if score is None:
                    if end > at + 1:
                        continue
                    score = self.unknown
                if best[at] + score > best[end]:
                    best[end], start[end] = best[at] + score, at
        pieces, end = [], len(text)
        while end > 0:
            pieces.append(text[start[end] : end])
            end = start[end]
        return pieces[::-1]

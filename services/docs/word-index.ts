/** Words of one language's documents, ready to be scored. */
export interface WordIndex {
  readonly documents: number;
  /** How many documents have a term, by its number; 0 for none. */
  documentsWith(id: number): number;
  /** How telling a term is, by its number: high when few documents have it. 0 for a term that none has, and for none. */
  idf(id: number): number;
  /** Whether a document, by its number, has a term. */
  has(id: number, document: number): boolean;
  /** Adds the score of one term to every document that has it. */
  score(id: number, weight: number, into: Float32Array): void;
  /** Raises the scores of the documents that have a term to those of `from`, which are then 0 again. */
  raise(id: number, from: Float32Array, into: Float32Array): void;
  /** Adds to the scores of the documents that have a term those of `from`, which are then 0 again. */
  move(id: number, from: Float32Array, into: Float32Array): void;
}

/** What a document keeps: the ids of its terms, each once and in order, and how much each counts in it. */
export interface TermWeights {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** Terms by number. */
export interface Vocabulary {
  readonly terms: readonly string[];
  idOf(term: string): number | undefined;
  /** Gives a number to a term that has none. */
  add(term: string): number;
}

export function createVocabulary(known: readonly string[] = []): Vocabulary {
  const terms = [...known];
  const ids = new Map<string, number>();
  terms.forEach((term, id) => ids.set(term, id));
  return {
    terms,
    idOf: (term) => ids.get(term),
    add: (term) => {
      const found = ids.get(term);
      if (found !== undefined) return found;
      ids.set(term, terms.length);
      terms.push(term);
      return terms.length - 1;
    },
  };
}

/** Terms with their weights, in the order of their numbers. */
export function termWeights(weights: ReadonlyMap<number, number>): TermWeights {
  const ids = new Uint32Array([...weights.keys()]).sort();
  return { ids, weights: new Float32Array(ids).map((_, at) => weights.get(ids[at] ?? 0) ?? 0) };
}

/** The constant of BM25 that says how soon repetition stops counting; length counts in the weights already. */
const saturation = 1.2;

/**
 * Makes the index of BM25 over documents whose term weights are known. All postings lie in three flat arrays. MiniSearch, whose
 * postings are maps of maps, takes one to two seconds to load the words of 3,800 topics where the whole library may take half a
 * second, counts words and no weights, and gives no term's score alone (bench/document-index.ts). `mostTelling` bounds how telling
 * a term can be, by its number; without it nothing does.
 */
export function createWordIndex(
  { terms: { length: size } }: Vocabulary,
  documents: readonly (TermWeights | undefined)[],
  mostTelling: (id: number) => number = () => Infinity,
): WordIndex {
  const offsets = new Uint32Array(size + 1);
  for (const document of documents) {
    if (document !== undefined) countTerms(document.ids, offsets);
  }
  for (let id = 0; id < size; id += 1) {
    offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  }
  const total = offsets[size] ?? 0;
  const postings = { offsets, numbers: new Uint32Array(total), values: new Float32Array(total) };
  const next = offsets.slice();
  documents.forEach((document, number) => {
    if (document !== undefined) addPostings(document, number, postings, next);
  });
  const filled = documents.filter((one) => one !== undefined).length;
  return reader(postings, filled, mostTelling);
}

/** For each term the numbers of the documents that have it, and what it is worth in each. */
interface Postings {
  readonly offsets: Uint32Array;
  readonly numbers: Uint32Array;
  readonly values: Float32Array;
}

function countTerms(ids: Uint32Array, offsets: Uint32Array): void {
  // Counted by place: a loop over values takes several times as long.
  for (let at = 0, { length } = ids; at < length; at += 1) {
    const next = (ids[at] ?? 0) + 1;
    offsets[next] = (offsets[next] ?? 0) + 1;
  }
}

function addPostings(
  { ids, weights }: TermWeights,
  number: number,
  { numbers, values }: Postings,
  next: Uint32Array,
): void {
  const { length } = ids;
  for (let index = 0; index < length; index += 1) {
    const id = ids[index] ?? 0;
    const at = next[id] ?? 0;
    const often = weights[index] ?? 0;
    numbers[at] = number;
    values[at] = ((saturation + 1) * often) / (saturation + often);
    next[id] = at + 1;
  }
}

function reader(
  { offsets, numbers, values }: Postings,
  documents: number,
  mostTelling: (id: number) => number,
): WordIndex {
  // A term that came after the index was made has no place in it.
  const from = (id: number) => offsets[id] ?? 0;
  const to = (id: number) => offsets[id + 1] ?? 0;
  const documentsWith = (id: number): number => Math.max(0, to(id) - from(id));
  // Looked up a thousand times for a question, so it is counted once.
  const idfs = new Float64Array(Math.max(0, offsets.length - 1)).map((_, id) => {
    const having = documentsWith(id);
    if (having === 0) return 0;
    return Math.min(Math.log(1 + (documents - having + 0.5) / (having + 0.5)), mostTelling(id));
  });
  const idf = (id: number): number => idfs[id] ?? 0;
  return {
    documents,
    documentsWith,
    idf,
    has: (id, document) => {
      // Documents were added in the order of their numbers.
      let [low, high] = [from(id), to(id)];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) < document) low = middle + 1;
        else high = middle;
      }
      return low < to(id) && numbers[low] === document;
    },
    score: (id, weight, into) => {
      const factor = weight * idf(id);
      for (let at = from(id), end = to(id); at < end; at += 1) {
        const number = numbers[at] ?? 0;
        into[number] = (into[number] ?? 0) + factor * (values[at] ?? 0);
      }
    },
    raise: (id, scores, into) => {
      for (let at = from(id), end = to(id); at < end; at += 1) {
        const number = numbers[at] ?? 0;
        const score = scores[number] ?? 0;
        if (score > (into[number] ?? 0)) into[number] = score;
        scores[number] = 0;
      }
    },
    move: (id, scores, into) => {
      for (let at = from(id), end = to(id); at < end; at += 1) {
        const number = numbers[at] ?? 0;
        into[number] = (into[number] ?? 0) + (scores[number] ?? 0);
        scores[number] = 0;
      }
    },
  };
}

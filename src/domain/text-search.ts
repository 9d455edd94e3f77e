import MiniSearch, { type Query } from "minisearch";
import { foldQuery, foldWord, wordsOf } from "./fold-text.ts";

/** Something that can be found: by its names first, by whatever else is told of it after them. */
export interface SearchDocument {
  readonly id: string;
  readonly names: readonly string[];
  readonly more: readonly string[];
  /** Among equal finds the weightier one goes first; 1 where left out. */
  readonly weight?: number;
}

export interface Find {
  readonly id: string;
  readonly score: number;
}

export interface TextSearch {
  /**
   * What has all words of the query, each as written or as the beginning of a longer one, best first; where
   * nothing has, what comes near in spelling. Undefined for a query without a word.
   */
  readonly find: (query: string) => readonly Find[] | undefined;
}

/** Documents indexed at a time: a few milliseconds, so that the page stays responsive with 100,000 of them. */
const CHUNK = 250;

export async function createTextSearch(documents: readonly SearchDocument[]): Promise<TextSearch> {
  const weights = new Map(documents.map(({ id, weight = 1 }) => [id, weight]));
  const index = new MiniSearch<SearchDocument>({
    fields: ["names", "more"],
    extractField: (document, field) => {
      const value: unknown = document[field as keyof SearchDocument];
      return Array.isArray(value) ? value.join(" / ") : String(value);
    },
    tokenize: wordsOf,
    processTerm: (term) => foldWord(term) || null,
    searchOptions: {
      boost: { names: 3 },
      prefix: true,
      // The query's words come folded already.
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boostDocument: (id) => weights.get(String(id)) ?? 1,
    },
  });
  await index.addAllAsync(documents, { chunkSize: CHUNK });
  return {
    find: (text) => {
      const words = foldQuery(text);
      if (words.length === 0) return undefined;
      const query = anyOf(words);
      const exact = index.search(query);
      const found = exact.length > 0 ? exact : index.search(query, { fuzzy: allowedEdits });
      return found.map(({ id, score }) => ({ id: String(id), score }));
    },
  };
}

/** All the words, or all of them written as one: "harb maidon" finds Kharbmaidon. */
function anyOf(words: readonly string[]): Query {
  const all: Query = { combineWith: "AND", queries: [...words] };
  return words.length === 1 ? all : { combineWith: "OR", queries: [all, words.join("")] };
}

/** Short words have too many neighbours to be forgiven. */
function allowedEdits(term: string): number | boolean {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

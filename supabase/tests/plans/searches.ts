/** What people type: a beginning, a word found often, one found seldom, two words, a slip. */
const QUERIES = ["'fa'", "'rapport'", "'facture'", "'rapport annuel'", "'factuer'"];
const ON_ONE_PAGE = "'facture', only_client => :client";

const WORDS_OF_EVERYBODY = "search_entries_document_words_idx";
const ENTRIES_OF_CLIENTS = "search_entries_client_idx";

/**
 * The search by who asks, and the indexes that lead to the documents: everybody's words where many clients are reached;
 * else the clients' own entries, so that what others wrote costs nothing. Those limited to some clients have theirs
 * counted first.
 */
export const SEARCHES = [
	{ who: "staff", person: "mikl", queries: QUERIES, indexes: [WORDS_OF_EVERYBODY] },
	{ who: "staff, on a client's page", person: "mikl", queries: [ON_ONE_PAGE], indexes: [ENTRIES_OF_CLIENTS] },
	{
		who: "staff limited to one client",
		person: "lise",
		queries: QUERIES,
		indexes: [ENTRIES_OF_CLIENTS],
	},
	{
		who: "staff limited to many clients",
		person: "mona",
		queries: QUERIES,
		indexes: [ENTRIES_OF_CLIENTS, WORDS_OF_EVERYBODY],
	},
	{
		who: "a member",
		person: "martin",
		queries: [...QUERIES, ON_ONE_PAGE],
		indexes: [ENTRIES_OF_CLIENTS],
	},
];

/** The indexes between which a search chooses. */
export const INDEXES_OF_ENTRIES: readonly string[] = [WORDS_OF_EVERYBODY, ENTRIES_OF_CLIENTS];

import type { FindingsFilter } from "@dossier/shared/clients/import/import-file";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OpenedFile } from "./opened-file.ts";

const SHOWN_AT_ONCE = 50;

/** The findings under a filter, some at a time. */
export function useFindings(file: OpenedFile, filter: FindingsFilter, checkedAt: number) {
	const [limit, setLimit] = useState(SHOWN_AT_ONCE);
	const found = useQuery({
		queryKey: ["client-imports", "findings", file.summary.hash, checkedAt, filter, limit],
		gcTime: 0,
		enabled: checkedAt > 0,
		placeholderData: keepPreviousData,
		queryFn: async () => file.lines.findings(filter, 0, limit),
	});
	return { findings: found.data, showMore: () => setLimit(limit + SHOWN_AT_ONCE) };
}

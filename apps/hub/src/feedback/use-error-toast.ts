import { toast } from "@dossier/ui/toaster";
import { useCallback } from "react";
import { useSentence } from "./use-sentence.ts";

/** Tells in a toast that an act failed, and what to do. */
export function useErrorToast(): (error: unknown) => void {
	const sentence = useSentence();
	return useCallback(
		(error: unknown) => {
			const { title, advice, reference } = sentence(error);
			toast.error(title, { description: [advice, reference].filter(Boolean).join(" · ") });
		},
		[sentence],
	);
}

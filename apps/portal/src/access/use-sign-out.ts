import { signOut } from "@dossier/shared/session/mutations";
import { toast } from "@dossier/ui/toaster";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useSentence } from "../feedback/use-sentence.ts";
import { paths } from "../paths.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** Ends this device's session, from the home page: the next person must not land where this one was. */
export function useSignOut() {
	const client = useDossierClient();
	const navigate = useNavigate();
	const sentence = useSentence();
	return useMutation({
		mutationFn: async () => {
			await navigate(paths.home);
			await signOut(client);
		},
		onError: (error) => {
			const { title, advice } = sentence(error);
			toast.error(title, { description: advice });
		},
	});
}

import { setMyLocale } from "@dossier/shared/locale/mutations";
import { toast } from "@dossier/ui/toaster";
import { useMutation } from "@tanstack/react-query";
import { useSentence } from "../../feedback/use-sentence.ts";
import { LocaleChoice } from "../../i18n/locale-choice.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The language of the screen and of the mails the person gets. */
export function LanguageChoice() {
	const client = useDossierClient();
	const sentence = useSentence();
	const { mutate } = useMutation({
		mutationFn: (locale: Parameters<typeof setMyLocale>[1]) => setMyLocale(client, locale),
		onError: (error) => toast.error(sentence(error).title),
	});
	return <LocaleChoice onChosen={mutate} />;
}

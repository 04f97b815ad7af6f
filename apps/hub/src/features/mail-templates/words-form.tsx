import type { Locale } from "@dossier/functions/mails/letter";
import type { VariableName } from "@dossier/functions/mails/mails";
import type { MailWords } from "@dossier/shared/mail-templates/schema";
import { Badge } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { Textarea } from "@dossier/ui/textarea";
import { Send } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { checkWords, type Problem } from "./check-words.ts";
import { insertVariable } from "./insert-variable.ts";
import { useProblemSentence } from "./use-problem-sentence.ts";
import { VariableButtons } from "./variable-buttons.tsx";

interface WordsFormProps {
	names: readonly VariableName[];
	words: MailWords;
	locale: Locale;
	/** Whether the agency's own words are in force. */
	own: boolean;
	/** Whether there is something to save. */
	changed: boolean;
	saving: boolean;
	restoring: boolean;
	trying: boolean;
	onChange: (change: Partial<MailWords>) => void;
	onSave: () => void;
	/** Sends the words to whoever writes them. */
	onTry: () => void;
	onRestore: () => void;
}

/** The subject and the text of a mail, with its variables to click on. */
export function WordsForm(props: WordsFormProps) {
	const {
		names,
		words,
		locale,
		own,
		changed,
		saving,
		restoring,
		trying,
		onChange,
		onSave,
		onTry,
		onRestore,
	} = props;
	const { t } = useTranslation("mailTemplates");
	const sentence = useProblemSentence();
	const [tried, setTried] = useState(false);
	const subject = useRef<HTMLInputElement>(null);
	const body = useRef<HTMLTextAreaElement>(null);
	const writtenLast = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
	const problems = checkWords(words, names);
	// A half-written variable is no mistake yet; a name that does not exist already is one.
	const shown = (problem: Problem | undefined) =>
		tried || problem?.kind === "unknown" ? sentence(problem) : undefined;
	const ifComplete = (act: () => void) => {
		setTried(true);
		if (problems.subject) subject.current?.focus();
		else if (problems.body) body.current?.focus();
		else act();
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		ifComplete(onSave);
	};
	return (
		<form noValidate onSubmit={submit} className="flex flex-col gap-4">
			<Badge tone={own ? "brand" : "neutral"} className="self-start">
				{t(own ? "own" : "original")}
			</Badge>
			<Field label={t("subject")} error={shown(problems.subject)}>
				<Input
					ref={subject}
					lang={locale}
					autoComplete="off"
					value={words.subject}
					onFocus={(event) => {
						writtenLast.current = event.currentTarget;
					}}
					onChange={(event) => onChange({ subject: event.target.value })}
				/>
			</Field>
			<Field label={t("body")} hint={t("bodyHint")} error={shown(problems.body)}>
				<Textarea
					ref={body}
					lang={locale}
					rows={8}
					value={words.body}
					onFocus={(event) => {
						writtenLast.current = event.currentTarget;
					}}
					onChange={(event) => onChange({ body: event.target.value })}
				/>
			</Field>
			<VariableButtons
				names={names}
				onInsert={(name) => {
					const field = writtenLast.current ?? body.current;
					if (field) insertVariable(field, name);
				}}
			/>
			<div className="flex flex-wrap gap-2">
				<Button type="submit" pending={saving} disabled={!changed}>
					{t("save")}
				</Button>
				<Button variant="secondary" pending={trying} onClick={() => ifComplete(onTry)}>
					<Send aria-hidden="true" />
					{t("trial.send")}
				</Button>
				{own || changed ? (
					<Button variant="secondary" pending={restoring} onClick={onRestore}>
						{t("restore")}
					</Button>
				) : null}
			</div>
		</form>
	);
}

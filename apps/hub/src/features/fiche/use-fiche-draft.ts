import { differences, type FicheState } from "@dossier/shared/fiche/compare";
import {
	type FicheField,
	type FicheInput,
	type FicheRecord,
	inputOf,
	readOnlyValues,
} from "@dossier/shared/fiche/fields";
import { type FicheReading, readFiche } from "@dossier/shared/fiche/read-fiche";
import { layoutOf, withValue, writeFiche } from "@dossier/shared/fiche/write-fiche";
import { useMemo, useState } from "react";

/** A fiche being edited: one text, which the form and the YAML both show and change. */
export interface FicheDraft {
	readonly text: string;
	readonly reading: FicheReading;
	/** The values of the text, or the last it had while it could be read. */
	readonly input: FicheInput;
	readonly isChanged: boolean;
	/** The state the changes began from. */
	readonly base: FicheState;
	/** The state of the draft; null while it cannot be read. */
	readonly mine: FicheState | null;
	/** Somebody else's save of this fiche came while it was being edited. */
	readonly isOvertaken: boolean;
	write(text: string): void;
	change(field: FicheField, input: FicheInput): void;
	/** Goes on from a stored fiche, with this text in place of its own when one is given. */
	open(record: FicheRecord, text?: string): void;
}

interface Opened {
	readonly record: FicheRecord;
	readonly original: string;
	readonly base: FicheState;
	readonly text: string;
	readonly input: FicheInput;
}

/** Begins a draft of the stored fiche, and follows the store for as long as nothing was changed here. */
export function useFicheDraft(record: FicheRecord): FicheDraft {
	const [opened, setOpened] = useState(() => opening(record));
	const isChanged = opened.text !== opened.original;
	const isOvertaken = useMemo(
		() => isChanged && differences(opened.base, opened.base, stateOf(record, fileOf(record))).length > 0,
		[isChanged, opened.base, record],
	);
	if (opened.record !== record && !isOvertaken) {
		setOpened(isChanged ? carried(opened, record) : opening(record));
	}
	const reading = useMemo(
		() => readFiche(opened.text, readOnlyValues(opened.record)),
		[opened.text, opened.record],
	);
	const layout = useMemo(() => layoutOf(opened.text), [opened.text]);
	const write = (text: string) =>
		setOpened((before) => ({ ...before, text, input: readFiche(text, {}).input ?? before.input }));
	return {
		text: opened.text,
		reading,
		input: reading.input ?? opened.input,
		isChanged,
		base: opened.base,
		mine: reading.input && layout !== null ? { input: reading.input, layout } : null,
		isOvertaken,
		write,
		change: (field, input) => write(withValue(opened.text, field, input)),
		open: (stored, text) => {
			setOpened(opening(stored));
			if (text !== undefined) write(text);
		},
	};
}

/** The file of a client as it is stored. */
export function fileOf(record: FicheRecord): string {
	return writeFiche(record.fiches.layout, inputOf(record), readOnlyValues(record));
}

/** A stored fiche as a version to compare with; `file` is its file. */
export function stateOf(record: FicheRecord, file: string): FicheState {
	return { input: inputOf(record), layout: layoutOf(file) ?? "" };
}

function opening(record: FicheRecord): Opened {
	const file = fileOf(record);
	return { record, original: file, base: stateOf(record, file), text: file, input: inputOf(record) };
}

/** The draft over a client that changed in what the fiche only shows, such as its statut. */
function carried(opened: Opened, record: FicheRecord): Opened {
	const input = readFiche(opened.text, {}).input;
	const layout = layoutOf(opened.text);
	const text = input && layout !== null ? writeFiche(layout, input, readOnlyValues(record)) : opened.text;
	return { ...opening(record), text, input: input ?? opened.input };
}

import { useParams } from "react-router";
import { z } from "zod";
import { ModelePage } from "../../features/parcours/modele-page.tsx";
import { NotFoundPage } from "../not-found-page.tsx";

/** The template whose id is in the address. */
export function Component() {
	const modeleId = z.uuid().safeParse(useParams().modeleId).data;
	return modeleId ? <ModelePage key={modeleId} modeleId={modeleId} /> : <NotFoundPage />;
}

import { type DataRef, useDraggable, useDroppable } from "@dnd-kit/core";
import type { Chosen } from "../chosen.ts";
import { type Place, placeKey } from "./place.ts";

type Data = DataRef["current"];

const movables = new WeakMap<object, Chosen>();
const places = new WeakMap<object, Place>();

/** Makes an element something to drag. `id` is unique on the page. */
export function useMovable(id: string, movable: Chosen, disabled: boolean) {
	const data = {};
	movables.set(data, movable);
	const { setNodeRef, listeners, isDragging } = useDraggable({ id, data, disabled });
	return { ref: setNodeRef, listeners, isDragging };
}

/** Makes an element somewhere to drop; `where` tells two elements of the same place apart. */
export function usePlaceToDrop(where: string, place: Place, disabled: boolean) {
	const data = {};
	places.set(data, place);
	const { setNodeRef, isOver } = useDroppable({ id: `${where}:${placeKey(place)}`, data, disabled });
	return { ref: setNodeRef, isOver };
}

/** What is dragged. */
export function readMovable(data: Data): Chosen | undefined {
	return data ? movables.get(data) : undefined;
}

/** Where it is held. */
export function readPlace(data: Data): Place | undefined {
	return data ? places.get(data) : undefined;
}

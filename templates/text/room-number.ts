const NUMBER = /^(?:\p{L}{0,2}[-. ]?\d[\d.]*\p{L}?|\p{Lu})$/u;

/** A room's name that is only a number or letter and wants the word "room": "G3", "12", "2.01", "B"; not "Hemicycle". */
export const isRoomNumber = (name: string): boolean => NUMBER.test(name);

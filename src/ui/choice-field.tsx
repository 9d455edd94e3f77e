import { useId } from "react";

/** One of several options, each with its name. */
export interface Field<Option> {
  readonly options: readonly Option[];
  readonly value: Option;
  readonly nameOf: (option: Option) => string;
  readonly onChange: (option: Option) => void;
}

/** A group of radio buttons. */
export function ChoiceField<Option extends string>({
  legend,
  options,
  value,
  nameOf,
  onChange,
}: Field<Option> & { readonly legend: string }) {
  const name = useId();
  return (
    <fieldset className="cite-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />{" "}
          {nameOf(option)}
        </label>
      ))}
    </fieldset>
  );
}

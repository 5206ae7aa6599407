using WorkPlan.Core.Cleaning.Data;

namespace WorkPlan.CharacterTables;

/// <summary>Writes the characters and the words in the layout that ScriptTable describes.</summary>
internal sealed class ScriptTableBuilder
{
    private readonly UnicodeCharacters _unicode;
    private readonly ScriptSources _sources;
    private readonly SortedDictionary<char, char> _forms = [];
    private readonly SortedDictionary<char, CharacterScripts> _scripts = [];

    private ScriptTableBuilder(UnicodeCharacters unicode, ScriptSources sources)
    {
        _unicode = unicode;
        _sources = sources;
    }

    internal static void Write(UnicodeCharacters unicode, ScriptSources sources, string path)
    {
        var builder = new ScriptTableBuilder(unicode, sources);
        builder.AddStandardForms();
        builder.AddHandForms();
        builder.AddEquivalents();
        builder.AddSimplifiedOnly();
        ScriptWordList words = ScriptWordList.Build(sources.Words, builder.Simplify);
        builder.AddWords(words);
        builder.WriteFile(words, path);
    }

    private char Simplify(char character) => _forms.GetValueOrDefault(character, character);

    /// <summary>OpenCC's forms, and Unihan's where OpenCC has none.</summary>
    private void AddStandardForms()
    {
        foreach ((string from, string to) in _sources.OpenCcCharacters)
        {
            if (from.Length == 1 && to.Length == 1)
            {
                AddStandardForm(from[0], to[0]);
            }
        }

        foreach (char character in _unicode.CharactersWithForms().Where(one => !_forms.ContainsKey(one)))
        {
            char[] forms = [.. _unicode.SimplifiedForms(character)];
            if (forms is [char form] && _unicode.IsGeneralStandard(form) && !_unicode.IsGeneralStandard(character)
                && !_sources.OpenCcCharacters.ContainsKey(character.ToString()))
            {
                AddStandardForm(character, form);
            }
        }
    }

    private void AddStandardForm(char character, char form)
    {
        bool isInSimplified = _unicode.IsGeneralStandard(character)
            || !_unicode.IsGeneralStandard(form)
            || _sources.KeptInSimplified.Contains(character.ToString());
        Add(character, form, isInSimplified
            ? CharacterScripts.ConvertedInTraditional
            : CharacterScripts.ConvertedAlways | CharacterScripts.TraditionalOnly);
    }

    private void AddHandForms()
    {
        foreach ((string from, string to) in _sources.HandForms)
        {
            bool isInSimplified = _unicode.IsGeneralStandard(from[0]) || _sources.KeptInSimplified.Contains(from);
            Add(from[0], to[0], isInSimplified ? CharacterScripts.ConvertedInTraditional : CharacterScripts.ConvertedAlways);
        }
    }

    /// <summary>
    /// Radicals and compatibility ideographs become what the ideograph they look like becomes in every text; those that
    /// look like a rare one, or like one that simplified text holds too, stay.
    /// </summary>
    private void AddEquivalents()
    {
        foreach ((char character, char unified) in _unicode.Equivalents)
        {
            if (_sources.HandForms.ContainsKey(character.ToString()))
            {
                continue;
            }

            bool isSettled = !_forms.ContainsKey(unified) || _scripts[unified].HasFlag(CharacterScripts.ConvertedAlways);
            char form = Simplify(unified);
            if (isSettled && _unicode.IsGeneralStandard(form))
            {
                Add(character, form, CharacterScripts.ConvertedAlways);
            }
        }
    }

    private void AddSimplifiedOnly()
    {
        foreach (char character in _unicode.CharactersWithForms())
        {
            if (_unicode.IsGeneralStandard(character)
                && !_unicode.IsStandardTraditional(character)
                && !_forms.ContainsKey(character)
                && _unicode.TraditionalForms(character).Any(form => form != character && Simplify(form) == character)
                && !_unicode.TraditionalForms(character).Contains(character))
            {
                _scripts[character] = CharacterScripts.SimplifiedOnly;
            }
        }
    }

    private void AddWords(ScriptWordList words)
    {
        foreach (char character in words.Characters)
        {
            CharacterScripts scripts = _scripts.GetValueOrDefault(character) & ~CharacterScripts.SimplifiedOnly;
            if ((scripts & CharacterScripts.ConvertedAlways) == 0)
            {
                scripts |= CharacterScripts.ConvertedInTraditional;
            }

            _scripts[character] = scripts | CharacterScripts.DependsOnWord;
        }

        foreach (char neighbour in words.Neighbours)
        {
            _scripts[neighbour] = _scripts.GetValueOrDefault(neighbour) | CharacterScripts.BesideDependent;
        }
    }

    private void Add(char character, char form, CharacterScripts scripts)
    {
        if (character == form)
        {
            _forms.Remove(character);
            _scripts.Remove(character);
            return;
        }

        _forms[character] = form;
        _scripts[character] = scripts;
    }

    private void WriteFile(ScriptWordList words, string path)
    {
        foreach ((char character, char form) in _forms)
        {
            if (Simplify(form) != form)
            {
                throw new InvalidDataException($"{character} becomes {form}, which itself becomes {Simplify(form)}.");
            }
        }

        using var writer = new BinaryWriter(File.Create(path));
        writer.Write((ushort)_scripts.Count);
        Array.ForEach([.. _scripts.Keys], character => writer.Write((ushort)character));
        Array.ForEach([.. _scripts.Keys], character => writer.Write((ushort)Simplify(character)));
        Array.ForEach([.. _scripts.Values], scripts => writer.Write((byte)scripts));
        writer.Write((ushort)words.Forms.Count);
        Array.ForEach([.. words.Forms.Keys], writer.Write);
        Array.ForEach([.. words.Forms.Values], form => writer.Write((ushort)form));
        Console.WriteLine($"{path}: {_forms.Count} forms, {_scripts.Count} characters, {words.Forms.Count} words");
    }
}

using WorkPlan.Core.Cleaning.Data;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>
/// The characters of code page 936 that plans use, in either script, found by their bytes and by their numbers in the model,
/// and the traditional characters behind a simplified one. Immutable.
/// </summary>
internal sealed class SlipAlphabet
{
    private const int RowLength = byte.MaxValue + 1;
    private const int LastNumber = (1 << NgramTable.SymbolBits) - 1;

    private readonly SlipCharacter[] _all = new SlipCharacter[RowLength * RowLength];
    private readonly SlipCharacter[][] _byLead;
    private readonly SlipCharacter[][] _simplifiedByTrail;
    private readonly SlipCharacter[][] _traditionalByTrail;
    private readonly SlipCharacter[][] _byNumber;
    private readonly SlipCharacter[][] _vanishingByNumber;
    private readonly bool[] _hasVanishing;
    private readonly SlipCharacter[][] _vanishingByLead;
    private readonly Dictionary<char, char[]> _traditional;

    internal SlipAlphabet(GbkPairs pairs, SlipModel model)
    {
        foreach (SlipCharacter character in AllCharacters(pairs, model))
        {
            _all[(character.Lead * RowLength) + character.Trail] = character;
        }

        SlipCharacter[] all = [.. _all.Where(character => character.Number != SlipModel.Unknown)];
        _byLead = Group(all, byte.MaxValue, character => character.Lead);
        _simplifiedByTrail = Group(all.Where(character => character.IsIn(SlipScripts.Simplified)), byte.MaxValue, character => character.Trail);
        _traditionalByTrail = Group(all.Where(character => character.IsIn(SlipScripts.Traditional)), byte.MaxValue, character => character.Trail);
        Struck = [.. all.Where(character => character.Trail == ByteSlipFault.StruckTrail)];
        _byNumber = Group(all, LastNumber, character => character.Number);
        SlipCharacter[] vanishing = [.. all.Where(character => pairs.CanVanish(character.Trail))];
        _vanishingByLead = Group(vanishing, byte.MaxValue, character => character.Lead);
        _vanishingByNumber = Group(vanishing, LastNumber, character => character.Number);
        _hasVanishing = [.. _vanishingByNumber.Select(characters => characters.Length > 0)];
        _traditional = all.Select(character => character.Character)
            .Where(character => ScriptTable.ToSimplified(character) != character)
            .GroupBy(ScriptTable.ToSimplified)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The character of a pair, used in plans or not; U+0000 where it has none.</summary>
    internal ref readonly SlipCharacter Find(byte lead, byte trail) => ref _all[(lead * RowLength) + trail];

    /// <summary>The characters with the given lead byte, in the order of their trail bytes.</summary>
    internal ReadOnlySpan<SlipCharacter> WithLead(byte lead) => _byLead[lead];

    /// <summary>Those with the given lead byte whose trail byte can vanish with a lead byte behind it.</summary>
    internal ReadOnlySpan<SlipCharacter> VanishingWithLead(byte lead) => _vanishingByLead[lead];

    /// <summary>The characters of a script with the given trail byte, in the order of their lead bytes.</summary>
    internal ReadOnlySpan<SlipCharacter> WithTrail(byte trail, SlipScripts script) =>
        script == SlipScripts.Traditional ? _traditionalByTrail[trail] : _simplifiedByTrail[trail];

    /// <summary>The characters of both scripts that the fault strikes.</summary>
    internal SlipCharacter[] Struck { get; }

    /// <summary>The characters of a symbol, in any script.</summary>
    internal ReadOnlySpan<SlipCharacter> WithNumber(ushort number) => _byNumber[number];

    /// <summary>Those of a symbol, in any script, whose trail byte can vanish with a lead byte behind it.</summary>
    internal ReadOnlySpan<SlipCharacter> VanishingWithNumber(ushort number) => _vanishingByNumber[number];

    /// <summary>Whether a symbol has any of those; most have none.</summary>
    internal bool HasVanishing(ushort number) => _hasVanishing[number];

    /// <summary>The other characters that conversion to simplified turns into the given one.</summary>
    internal ReadOnlySpan<char> TraditionalOf(char simplified) => _traditional.TryGetValue(simplified, out char[]? found) ? found : [];

    /// <summary>The scripts that print the character; most are in both.</summary>
    private static SlipScripts ScriptsOf(char character) =>
        ScriptTable.IsTraditionalOnly(character) ? SlipScripts.Traditional
        : ScriptTable.IsSimplifiedOnly(character) ? SlipScripts.Simplified
        : SlipScripts.Simplified | SlipScripts.Traditional;

    /// <summary>Whether the character is a full-width letter or digit: those are read, but never supposed nor expected.</summary>
    private static bool IsWideAlphanumeric(char character) =>
        character is >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A';

    private static IEnumerable<SlipCharacter> AllCharacters(GbkPairs pairs, SlipModel model)
    {
        for (int lead = GbkPairs.FirstLead; lead <= GbkPairs.LastLead; lead++)
        {
            for (int trail = GbkPairs.FirstTrail; trail <= GbkPairs.LastTrail; trail++)
            {
                char character = pairs.Decode((byte)lead, (byte)trail);
                ushort number = model.NumberOf(character);
                if (character != '\0')
                {
                    number = IsWideAlphanumeric(character) ? SlipModel.Unknown : number;
                    yield return new SlipCharacter(character, number, (byte)lead, (byte)trail, ScriptsOf(character));
                }
            }
        }
    }

    private static SlipCharacter[][] Group(IEnumerable<SlipCharacter> all, int lastKey, Func<SlipCharacter, int> key)
    {
        ILookup<int, SlipCharacter> groups = all.ToLookup(key);
        return [.. Enumerable.Range(0, lastKey + 1).Select(value => groups[value].ToArray())];
    }
}

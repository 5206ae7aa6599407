namespace WorkPlan.Core.Tests.Generation;

/// <summary>Writes numbers in Chinese.</summary>
internal static class ChineseNumbers
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number from 1 to 999 as it is spoken: 十二, 一百零五.</summary>
    internal static string Write(int number)
    {
        if (number >= 100)
        {
            string rest = (number % 100) switch
            {
                0 => "",
                < 10 => $"零{Digits[number % 10]}",
                < 20 => $"一{Write(number % 100)}",
                _ => Write(number % 100),
            };
            return $"{Digits[number / 100]}百{rest}";
        }

        string tens = (number / 10) switch
        {
            0 => "",
            1 => "十",
            int many => $"{Digits[many]}十",
        };
        return number % 10 == 0 ? tens : $"{tens}{Digits[number % 10]}";
    }
}

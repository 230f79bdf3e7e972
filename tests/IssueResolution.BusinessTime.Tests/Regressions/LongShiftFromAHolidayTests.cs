using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Regressions;

public sealed class LongShiftFromAHolidayTests
{
    /// <summary>Found by the second-by-second law: the override in the middle of the closed shift opened its tail again.</summary>
    [Fact]
    public void A_shift_that_a_holiday_closes_stays_closed_after_an_overridden_day_in_its_middle()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC")
            .Open(IsoDayOfWeek.Sunday, "04:36-48:12")
            .Holiday(new LocalDate(2059, 3, 30), "Sunday holiday")
            .Override(new LocalDate(2059, 3, 31))
            .HolidaysClose(HolidayScope.Shift)
            .Build();

        Assert.Equal(Duration.Zero, calendar.Between(Instant.FromUtc(2059, 3, 30, 0, 0), Instant.FromUtc(2059, 4, 2, 0, 0)));
    }
}

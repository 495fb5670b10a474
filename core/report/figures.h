#pragma once

#include "core/report/indicators.h"

/// How each figure is computed; the declarations in indicators.cpp name these.
namespace bandanh::report {

// Which activities figures look at. All but the last two only at those of the report's province.
bool isAntiTraffickingDay(const Evidence& evidence, const ActivityFact& activity);
bool isAdvocacyMeeting(const Evidence& evidence, const ActivityFact& activity);
bool isTraining(const Evidence& evidence, const ActivityFact& activity);
bool isSurvivorLed(const Evidence& evidence, const ActivityFact& activity);
bool isHeld(const Evidence& evidence, const ActivityFact& activity);
bool isHeldByStudents(const Evidence& evidence, const ActivityFact& activity);
bool isInPeriod(const Evidence& evidence, const ActivityFact& activity);
/// Of every province: students are reported where their school is.
bool isStudentActivity(const Evidence& evidence, const ActivityFact& activity);
/// Of every province: networks are reported where they are.
bool isOfNewNetwork(const Evidence& evidence, const ActivityFact& activity);
bool isNone(const Evidence& evidence, const ActivityFact& activity);

// Which participations at these are counted.
bool takesEverybody(const Evidence& evidence, const Participation& part);
bool takesStudents(const Evidence& evidence, const Participation& part);
bool takesNobody(const Evidence& evidence, const Participation& part);

void computeAntiTraffickingDay(const Evidence& evidence, Figure& figure);
void computeAdvocacyMeetings(const Evidence& evidence, Figure& figure);
void computeTrainingParticipations(const Evidence& evidence, Figure& figure);
void computePersonsTrained(const Evidence& evidence, Figure& figure);
void computeTrainingHours(const Evidence& evidence, Figure& figure);
void computeSurvivorLedSessions(const Evidence& evidence, Figure& figure);
void computeStudentsEngaged(const Evidence& evidence, Figure& figure);
void computeNewNetworks(const Evidence& evidence, Figure& figure);
void computeYoungLeaders(const Evidence& evidence, Figure& figure);
void computeSchools(const Evidence& evidence, Figure& figure);
void computeStudentActivities(const Evidence& evidence, Figure& figure);
void computeActivities(const Evidence& evidence, Figure& figure);
void computeDataQuality(const Evidence& evidence, Figure& figure);

// What headcounts add.
std::map<Index, std::int64_t> headsOfDay(const Evidence& evidence, const Indicator& indicator);
/// The largest session of a school has what the school adds; others add nothing.
std::map<Index, std::int64_t> headsOfStudents(const Evidence& evidence, const Indicator& indicator);

/// Whether an activity is one of the student programme's three kinds, held or not.
bool isStudentKind(const ActivityFact& activity);
/// Networks founded in the period that held an activity in it, where the report is about them.
std::vector<Index> newNetworks(const Evidence& evidence);
/// Schools with an activity that is looked at, by key.
std::vector<Index> schoolsOfActivities(const Evidence& evidence, decltype(Indicator::concerns) concerns);
/// Terms of leaders, where the report is about their network's province.
std::vector<LeaderTerm> leaderTermsOf(const Evidence& evidence);

} // namespace bandanh::report

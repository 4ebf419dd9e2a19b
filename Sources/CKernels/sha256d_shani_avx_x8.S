// Double SHA-256 of eight headers a turn:
// SHA-NI rounds of four, beside the schedules of others by the sha256msg instructions.
//
// Written by Scripts/generate-sha256d-shani avx --counts 5 --distance 4 --window 16
// and run there against another implementation; change that script, not this file.
// A turn is 1138 vector instructions among 480 round instructions with their loads.
//
// uint32_t wm_sha256d_shani_avx_turns(wm_sha256d_batches *, uint32_t turns)
// runs until `turns` are done or the results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_shani_avx_turns
#else
#define FUNCTION wm_sha256d_shani_avx_turns
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    vzeroupper
    .p2align 6
1:
    vmovddup 1696(%rdi), %xmm1
    vpaddd 0(%rdi), %xmm1, %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1704(%rdi), %xmm3
    vpaddd 0(%rdi), %xmm3, %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa 2016(%rdi), %xmm9
    vmovdqa 2032(%rdi), %xmm10
    vmovdqa 2048(%rdi), %xmm11
    vshufps $0xbb, 2144(%rdi), %xmm9, %xmm12
    vmovddup 1712(%rdi), %xmm5
    vpaddd 0(%rdi), %xmm5, %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovddup 1720(%rdi), %xmm7
    vpaddd 0(%rdi), %xmm7, %xmm7
    vmovdqa 16(%rdi), %xmm8
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vshufps $0x11, 2144(%rdi), %xmm9, %xmm13
    vshufps $0xbb, 2160(%rdi), %xmm10, %xmm14
    vshufps $0x11, 2160(%rdi), %xmm10, %xmm15
    vpaddd 64(%rdi), %xmm12, %xmm9
    vpaddd 80(%rdi), %xmm13, %xmm10
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 64(%rdi), %xmm14, %xmm12
    vpaddd 80(%rdi), %xmm15, %xmm13
    vpaddd 416(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5344(%rdi)
    vpaddd 432(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5360(%rdi)
    vpaddd 416(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5600(%rdi)
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 432(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5616(%rdi)
    vmovdqa %xmm9, 1776(%rdi)
    vmovdqa %xmm12, 1808(%rdi)
    sha256msg1 %xmm10, %xmm9
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm13, %xmm12
    sha256msg2 256(%rdi), %xmm9
    sha256msg1 224(%rdi), %xmm10
    sha256msg2 256(%rdi), %xmm12
    sha256msg1 224(%rdi), %xmm13
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 480(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5408(%rdi)
    vpaddd 480(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5664(%rdi)
    vshufps $0xbb, 2176(%rdi), %xmm11, %xmm14
    vshufps $0x11, 2176(%rdi), %xmm11, %xmm15
    vpaddd 64(%rdi), %xmm14, %xmm11
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 80(%rdi), %xmm15, %xmm14
    vpaddd 416(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5856(%rdi)
    vmovdqa %xmm11, 1840(%rdi)
    vpaddd 432(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5872(%rdi)
    sha256msg1 %xmm14, %xmm11
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 256(%rdi), %xmm11
    sha256msg1 224(%rdi), %xmm14
    vpaddd 480(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5920(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm9, %xmm15
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %xmm15, %xmm10, %xmm10
    sha256msg2 %xmm9, %xmm10
    vpaddd 496(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5424(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm12, %xmm15
    vpaddd %xmm15, %xmm13, %xmm13
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm12, %xmm13
    vpaddd 496(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5680(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm11, %xmm15
    vpaddd %xmm15, %xmm14, %xmm14
    sha256msg2 %xmm11, %xmm14
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 496(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5936(%rdi)
    vmovdqa 256(%rdi), %xmm15
    sha256msg1 %xmm9, %xmm15
    vmovdqa %xmm15, 2832(%rdi)
    vmovdqa 256(%rdi), %xmm15
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm12, %xmm15
    vmovdqa %xmm15, 2896(%rdi)
    vmovdqa 256(%rdi), %xmm15
    sha256msg1 %xmm11, %xmm15
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm15, 2960(%rdi)
    vpalignr $0x4, %xmm9, %xmm10, %xmm15
    sha256msg1 %xmm10, %xmm9
    vpaddd 1024(%rdi), %xmm15, %xmm15
    vmovdqa %xmm9, 2784(%rdi)
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm10, %xmm15
    vpaddd 512(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5440(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm12
    vpaddd 1024(%rdi), %xmm9, %xmm9
    vmovq 3368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm12, 2848(%rdi)
    sha256msg2 %xmm13, %xmm9
    vpaddd 512(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5696(%rdi)
    vpalignr $0x4, %xmm11, %xmm14, %xmm12
    sha256msg1 %xmm14, %xmm11
    vmovq 3880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1024(%rdi), %xmm12, %xmm12
    vmovdqa %xmm11, 2912(%rdi)
    sha256msg2 %xmm14, %xmm12
    vpaddd 512(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5952(%rdi)
    vmovq 3376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm10, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm10
    vpaddd 2832(%rdi), %xmm11, %xmm11
    vmovdqa %xmm10, 2800(%rdi)
    sha256msg2 %xmm15, %xmm11
    vmovq 3888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 528(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5456(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm13
    vpaddd 2896(%rdi), %xmm10, %xmm10
    vmovdqa %xmm13, 2864(%rdi)
    vmovq 3384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm9, %xmm10
    vpaddd 528(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5712(%rdi)
    vpalignr $0x4, %xmm14, %xmm12, %xmm13
    sha256msg1 %xmm12, %xmm14
    vpaddd 2960(%rdi), %xmm13, %xmm13
    vmovq 3896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm14, 2928(%rdi)
    sha256msg2 %xmm12, %xmm13
    vpaddd 528(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5968(%rdi)
    vpalignr $0x4, %xmm15, %xmm11, %xmm14
    vmovq 3392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm11, %xmm15
    vpaddd 2784(%rdi), %xmm14, %xmm14
    vmovdqa %xmm15, 2816(%rdi)
    sha256msg2 %xmm11, %xmm14
    vpaddd 544(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5472(%rdi)
    vmovq 3904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm9, %xmm10, %xmm15
    sha256msg1 %xmm10, %xmm9
    vpaddd 2848(%rdi), %xmm15, %xmm15
    vmovdqa %xmm9, 2880(%rdi)
    sha256msg2 %xmm10, %xmm15
    vmovq 3400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 544(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5728(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm12
    vpaddd 2912(%rdi), %xmm9, %xmm9
    vmovdqa %xmm12, 2944(%rdi)
    vmovq 3912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm13, %xmm9
    vpaddd 544(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5984(%rdi)
    vpalignr $0x4, %xmm11, %xmm14, %xmm12
    sha256msg1 %xmm14, %xmm11
    vmovq 3408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2800(%rdi), %xmm12, %xmm12
    vmovdqa %xmm11, 2832(%rdi)
    sha256msg2 %xmm14, %xmm12
    vpaddd 560(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5488(%rdi)
    vpalignr $0x4, %xmm10, %xmm15, %xmm11
    vmovq 3920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm15, %xmm10
    vpaddd 2864(%rdi), %xmm11, %xmm11
    vmovdqa %xmm10, 2896(%rdi)
    sha256msg2 %xmm15, %xmm11
    vpaddd 560(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5744(%rdi)
    vmovq 3416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm13, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm13
    vpaddd 2928(%rdi), %xmm10, %xmm10
    vmovdqa %xmm13, 2960(%rdi)
    sha256msg2 %xmm9, %xmm10
    vmovq 3928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 560(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6000(%rdi)
    vpalignr $0x4, %xmm14, %xmm12, %xmm13
    sha256msg1 %xmm12, %xmm14
    vpaddd 2816(%rdi), %xmm13, %xmm13
    vmovq 3424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm14, 2784(%rdi)
    sha256msg2 %xmm12, %xmm13
    vpaddd 576(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5504(%rdi)
    vpalignr $0x4, %xmm15, %xmm11, %xmm14
    sha256msg1 %xmm11, %xmm15
    vmovq 3936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2880(%rdi), %xmm14, %xmm14
    vmovdqa %xmm15, 2848(%rdi)
    sha256msg2 %xmm11, %xmm14
    vpaddd 576(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5760(%rdi)
    vpalignr $0x4, %xmm9, %xmm10, %xmm15
    vmovdqa 288(%rdi), %xmm0
    vshufps $0xdd, 304(%rdi), %xmm0, %xmm0
    vpaddd 144(%rdi), %xmm0, %xmm0
    vmovdqa %xmm0, 352(%rdi)
    vpand 128(%rdi), %xmm0, %xmm0
    vpcmpeqd 208(%rdi), %xmm0, %xmm0
    vmovmskps %xmm0, %eax
    vmovdqa 320(%rdi), %xmm0
    vshufps $0xdd, 336(%rdi), %xmm0, %xmm0
    vpaddd 144(%rdi), %xmm0, %xmm0
    vmovdqa %xmm0, 368(%rdi)
    vpand 128(%rdi), %xmm0, %xmm0
    vpcmpeqd 208(%rdi), %xmm0, %xmm0
    vmovmskps %xmm0, %ecx
    orl %ecx, %eax
    vmovq 3432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm10, %xmm9
    vpaddd 2944(%rdi), %xmm15, %xmm15
    vmovdqa %xmm9, 2912(%rdi)
    sha256msg2 %xmm10, %xmm15
    vmovq 3944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 576(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6016(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm12
    vpaddd 2832(%rdi), %xmm9, %xmm9
    vmovdqa %xmm12, 2800(%rdi)
    vmovq 3440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm13, %xmm9
    vpaddd 592(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5520(%rdi)
    vpalignr $0x4, %xmm11, %xmm14, %xmm12
    sha256msg1 %xmm14, %xmm11
    vpaddd 2896(%rdi), %xmm12, %xmm12
    vmovq 3952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm11, 2864(%rdi)
    sha256msg2 %xmm14, %xmm12
    vpaddd 592(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5776(%rdi)
    vpalignr $0x4, %xmm10, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm10
    vmovq 3448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2960(%rdi), %xmm11, %xmm11
    vmovdqa %xmm10, 2928(%rdi)
    sha256msg2 %xmm15, %xmm11
    vpaddd 592(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 6032(%rdi)
    vmovq 3960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm13, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm13
    vpaddd 2784(%rdi), %xmm10, %xmm10
    vmovdqa %xmm13, 2816(%rdi)
    sha256msg2 %xmm9, %xmm10
    vmovq 3456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 608(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5536(%rdi)
    vpalignr $0x4, %xmm14, %xmm12, %xmm13
    sha256msg1 %xmm12, %xmm14
    vpaddd 2848(%rdi), %xmm13, %xmm13
    vmovdqa %xmm14, 2880(%rdi)
    vmovq 3968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm12, %xmm13
    vpaddd 608(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5792(%rdi)
    vpalignr $0x4, %xmm15, %xmm11, %xmm14
    sha256msg1 %xmm11, %xmm15
    vpaddd 2912(%rdi), %xmm14, %xmm14
    vmovq 3464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm15, 2944(%rdi)
    sha256msg2 %xmm11, %xmm14
    vpaddd 608(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6048(%rdi)
    vpalignr $0x4, %xmm9, %xmm10, %xmm15
    vmovq 3976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm10, %xmm9
    vpaddd 2800(%rdi), %xmm15, %xmm15
    vmovdqa %xmm9, 2832(%rdi)
    sha256msg2 %xmm10, %xmm15
    vpaddd 624(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5552(%rdi)
    vmovq 3472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm10, %xmm15, %xmm9
    vpaddd 2816(%rdi), %xmm9, %xmm10
    vpalignr $0x4, %xmm12, %xmm13, %xmm9
    sha256msg2 %xmm15, %xmm10
    sha256msg1 %xmm13, %xmm12
    vmovq 3984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2864(%rdi), %xmm9, %xmm9
    vpaddd 640(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5568(%rdi)
    vmovdqa %xmm12, 2896(%rdi)
    sha256msg2 %xmm13, %xmm9
    vpalignr $0x4, %xmm15, %xmm10, %xmm12
    vmovq 3480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 624(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5808(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm15
    vpaddd 2832(%rdi), %xmm12, %xmm13
    vpaddd 2880(%rdi), %xmm15, %xmm12
    vmovq 3992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm9, %xmm12
    sha256msg2 %xmm10, %xmm13
    vpaddd 640(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5824(%rdi)
    vpalignr $0x4, %xmm9, %xmm12, %xmm15
    vpaddd 656(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5584(%rdi)
    vmovq 3488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm11, %xmm14, %xmm10
    vpaddd 2896(%rdi), %xmm15, %xmm9
    sha256msg1 %xmm14, %xmm11
    vpaddd 2928(%rdi), %xmm10, %xmm13
    sha256msg2 %xmm12, %xmm9
    vmovq 4000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa 2064(%rdi), %xmm15
    vmovdqa %xmm11, 2960(%rdi)
    sha256msg2 %xmm14, %xmm13
    vpaddd 656(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5840(%rdi)
    vmovdqa 2080(%rdi), %xmm10
    vmovq 3496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa 2096(%rdi), %xmm12
    vpaddd 624(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6064(%rdi)
    vpalignr $0x4, %xmm14, %xmm13, %xmm11
    vpaddd 2944(%rdi), %xmm11, %xmm9
    vmovq 4008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm13, %xmm9
    vpaddd 640(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6080(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm14
    vpaddd 2960(%rdi), %xmm14, %xmm11
    sha256msg2 %xmm9, %xmm11
    vmovq 3504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vshufps $0xbb, 2192(%rdi), %xmm15, %xmm13
    vshufps $0x11, 2192(%rdi), %xmm15, %xmm14
    vpaddd 656(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 6096(%rdi)
    vshufps $0xbb, 2208(%rdi), %xmm10, %xmm9
    vpaddd 64(%rdi), %xmm13, %xmm15
    vmovq 4016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vshufps $0x11, 2208(%rdi), %xmm10, %xmm11
    vpaddd 80(%rdi), %xmm14, %xmm13
    vpaddd 64(%rdi), %xmm9, %xmm10
    vpaddd 416(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6112(%rdi)
    vpaddd 80(%rdi), %xmm11, %xmm14
    vmovq 3512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 432(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6128(%rdi)
    vpaddd 416(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6368(%rdi)
    vmovdqa %xmm15, 1872(%rdi)
    vpaddd 432(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6384(%rdi)
    vmovq 4024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm10, 1904(%rdi)
    sha256msg1 %xmm13, %xmm15
    sha256msg1 %xmm14, %xmm10
    sha256msg2 256(%rdi), %xmm15
    sha256msg1 224(%rdi), %xmm13
    vmovq 3520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 256(%rdi), %xmm10
    sha256msg1 224(%rdi), %xmm14
    vpaddd 480(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6176(%rdi)
    vpaddd 480(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6432(%rdi)
    vshufps $0xbb, 2224(%rdi), %xmm12, %xmm9
    vmovq 4032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vshufps $0x11, 2224(%rdi), %xmm12, %xmm11
    vpaddd 64(%rdi), %xmm9, %xmm12
    vpaddd 80(%rdi), %xmm11, %xmm9
    vpaddd 416(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6624(%rdi)
    vmovdqa %xmm12, 1936(%rdi)
    vmovq 3528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 432(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6640(%rdi)
    sha256msg1 %xmm9, %xmm12
    sha256msg2 256(%rdi), %xmm12
    sha256msg1 224(%rdi), %xmm9
    vmovq 4040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 480(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6688(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm15, %xmm11
    vpaddd %xmm11, %xmm13, %xmm13
    sha256msg2 %xmm15, %xmm13
    vpaddd 496(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6192(%rdi)
    vmovq 3536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, 256(%rdi), %xmm10, %xmm11
    vpaddd %xmm11, %xmm14, %xmm14
    sha256msg2 %xmm10, %xmm14
    vpaddd 496(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6448(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm12, %xmm11
    vmovq 4048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %xmm11, %xmm9, %xmm11
    sha256msg2 %xmm12, %xmm11
    vpaddd 496(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 6704(%rdi)
    vmovdqa 256(%rdi), %xmm9
    sha256msg1 %xmm15, %xmm9
    vmovq 3544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2016(%rdi)
    vmovdqa %xmm2, 2144(%rdi)
    vmovq 3800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2032(%rdi)
    vmovdqa %xmm4, 2160(%rdi)
    vmovdqa %xmm9, 3024(%rdi)
    vmovdqa 256(%rdi), %xmm9
    sha256msg1 %xmm10, %xmm9
    vmovdqa %xmm9, 3088(%rdi)
    vmovq 4056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2048(%rdi)
    vmovdqa %xmm6, 2176(%rdi)
    vmovq 4312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2064(%rdi)
    vmovdqa %xmm8, 2192(%rdi)
    vmovdqa 256(%rdi), %xmm9
    sha256msg1 %xmm12, %xmm9
    vmovdqa %xmm9, 3152(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm15
    vmovddup 1728(%rdi), %xmm1
    vpaddd 0(%rdi), %xmm1, %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1736(%rdi), %xmm3
    vpaddd 0(%rdi), %xmm3, %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1024(%rdi), %xmm9, %xmm9
    vmovdqa %xmm15, 2976(%rdi)
    sha256msg2 %xmm13, %xmm9
    vpaddd 512(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6208(%rdi)
    vpalignr $0x4, %xmm10, %xmm14, %xmm15
    vmovddup 1744(%rdi), %xmm5
    vpaddd 0(%rdi), %xmm5, %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovddup 1752(%rdi), %xmm7
    vpaddd 0(%rdi), %xmm7, %xmm7
    vmovdqa 16(%rdi), %xmm8
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm14, %xmm10
    vpaddd 1024(%rdi), %xmm15, %xmm15
    vmovdqa %xmm10, 3040(%rdi)
    sha256msg2 %xmm14, %xmm15
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 512(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6464(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm12
    vpaddd 1024(%rdi), %xmm10, %xmm10
    vmovdqa %xmm12, 3104(%rdi)
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm11, %xmm10
    vpaddd 512(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6720(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm12
    sha256msg1 %xmm9, %xmm13
    vpaddd 3024(%rdi), %xmm12, %xmm12
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm13, 2992(%rdi)
    sha256msg2 %xmm9, %xmm12
    vpaddd 528(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6224(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm13
    sha256msg1 %xmm15, %xmm14
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 3088(%rdi), %xmm13, %xmm13
    vmovdqa %xmm14, 3056(%rdi)
    sha256msg2 %xmm15, %xmm13
    vpaddd 528(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6480(%rdi)
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm11, %xmm10, %xmm14
    sha256msg1 %xmm10, %xmm11
    vpaddd 3152(%rdi), %xmm14, %xmm14
    vmovdqa %xmm11, 3120(%rdi)
    sha256msg2 %xmm10, %xmm14
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 528(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6736(%rdi)
    vpalignr $0x4, %xmm9, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm9
    vpaddd 2976(%rdi), %xmm11, %xmm11
    vmovdqa %xmm9, 3008(%rdi)
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm12, %xmm11
    vpaddd 544(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 6240(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm15
    vpaddd 3040(%rdi), %xmm9, %xmm9
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm15, 3072(%rdi)
    sha256msg2 %xmm13, %xmm9
    vpaddd 544(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6496(%rdi)
    vpalignr $0x4, %xmm10, %xmm14, %xmm15
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm14, %xmm10
    vpaddd 3104(%rdi), %xmm15, %xmm15
    vmovdqa %xmm10, 3136(%rdi)
    sha256msg2 %xmm14, %xmm15
    vpaddd 544(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6752(%rdi)
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm12
    vpaddd 2992(%rdi), %xmm10, %xmm10
    vmovdqa %xmm12, 3024(%rdi)
    sha256msg2 %xmm11, %xmm10
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 560(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6256(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm12
    sha256msg1 %xmm9, %xmm13
    vpaddd 3056(%rdi), %xmm12, %xmm12
    vmovdqa %xmm13, 3088(%rdi)
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm9, %xmm12
    vpaddd 560(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6512(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm13
    sha256msg1 %xmm15, %xmm14
    vmovq 4392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 3120(%rdi), %xmm13, %xmm13
    vmovdqa %xmm14, 3152(%rdi)
    sha256msg2 %xmm15, %xmm13
    vpaddd 560(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6768(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm14
    vmovq 4904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm10, %xmm11
    vpaddd 3008(%rdi), %xmm14, %xmm14
    vmovdqa %xmm11, 2976(%rdi)
    sha256msg2 %xmm10, %xmm14
    vpaddd 576(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6272(%rdi)
    vmovq 4400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm9, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm9
    vpaddd 3072(%rdi), %xmm11, %xmm11
    vmovdqa %xmm9, 3040(%rdi)
    sha256msg2 %xmm12, %xmm11
    vmovq 4912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 576(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 6528(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm15
    vpaddd 3136(%rdi), %xmm9, %xmm9
    vmovq 4408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm15, 3104(%rdi)
    sha256msg2 %xmm13, %xmm9
    vpaddd 576(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6784(%rdi)
    vpalignr $0x4, %xmm10, %xmm14, %xmm15
    sha256msg1 %xmm14, %xmm10
    vmovq 4920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 3024(%rdi), %xmm15, %xmm15
    vmovdqa %xmm10, 2992(%rdi)
    sha256msg2 %xmm14, %xmm15
    vpaddd 592(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6288(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    vmovq 4416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm11, %xmm12
    vpaddd 3088(%rdi), %xmm10, %xmm10
    vmovdqa %xmm12, 3056(%rdi)
    sha256msg2 %xmm11, %xmm10
    vpaddd 592(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6544(%rdi)
    vmovq 4928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm13, %xmm9, %xmm12
    sha256msg1 %xmm9, %xmm13
    vpaddd 3152(%rdi), %xmm12, %xmm12
    vmovdqa %xmm13, 3120(%rdi)
    vmovq 4424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm9, %xmm12
    vpaddd 592(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6800(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm13
    sha256msg1 %xmm15, %xmm14
    vpaddd 2976(%rdi), %xmm13, %xmm13
    vmovq 4936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm14, 3008(%rdi)
    sha256msg2 %xmm15, %xmm13
    vpaddd 608(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6304(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm14
    sha256msg1 %xmm10, %xmm11
    vmovq 4432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 3040(%rdi), %xmm14, %xmm14
    vmovdqa %xmm11, 3072(%rdi)
    sha256msg2 %xmm10, %xmm14
    vpaddd 608(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6560(%rdi)
    vpalignr $0x4, %xmm9, %xmm12, %xmm11
    vmovq 4944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm12, %xmm9
    vpaddd 3104(%rdi), %xmm11, %xmm11
    vmovdqa %xmm9, 3136(%rdi)
    sha256msg2 %xmm12, %xmm11
    vmovq 4440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 608(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 6816(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm15
    vpaddd 2992(%rdi), %xmm9, %xmm9
    vmovdqa %xmm15, 3024(%rdi)
    vmovq 4952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm13, %xmm9
    vpaddd 624(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6320(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm15
    vpaddd 3008(%rdi), %xmm15, %xmm13
    vpalignr $0x4, %xmm10, %xmm14, %xmm15
    vmovq 4448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm9, %xmm13
    sha256msg1 %xmm14, %xmm10
    vpaddd 3056(%rdi), %xmm15, %xmm15
    vpaddd 640(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6336(%rdi)
    vmovdqa %xmm10, 3088(%rdi)
    vmovq 4960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm14, %xmm15
    vpalignr $0x4, %xmm9, %xmm13, %xmm10
    vpaddd 624(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6576(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm9
    vmovq 4456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 3024(%rdi), %xmm10, %xmm14
    vpaddd 3072(%rdi), %xmm9, %xmm10
    sha256msg2 %xmm15, %xmm10
    sha256msg2 %xmm13, %xmm14
    vpaddd 640(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6592(%rdi)
    vmovq 4968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm15, %xmm10, %xmm9
    vpaddd 656(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6352(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm13
    vpaddd 3088(%rdi), %xmm9, %xmm15
    sha256msg1 %xmm11, %xmm12
    vmovq 4464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 3120(%rdi), %xmm13, %xmm14
    sha256msg2 %xmm10, %xmm15
    vmovdqa 2112(%rdi), %xmm9
    vmovdqa %xmm12, 3152(%rdi)
    vmovq 4976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm11, %xmm14
    vpaddd 656(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6608(%rdi)
    vmovdqa 2128(%rdi), %xmm13
    vshufps $0xbb, 2240(%rdi), %xmm9, %xmm10
    vpaddd 624(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6832(%rdi)
    vmovq 4472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm11, %xmm14, %xmm12
    vshufps $0x11, 2240(%rdi), %xmm9, %xmm15
    vpaddd 64(%rdi), %xmm10, %xmm11
    vpaddd 3136(%rdi), %xmm12, %xmm9
    vpaddd 80(%rdi), %xmm15, %xmm10
    vmovq 4984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 416(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 6880(%rdi)
    vmovdqa %xmm11, 1968(%rdi)
    sha256msg2 %xmm14, %xmm9
    vpaddd 432(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6896(%rdi)
    sha256msg1 %xmm10, %xmm11
    vmovq 4480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 640(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6848(%rdi)
    vpalignr $0x4, %xmm14, %xmm9, %xmm12
    sha256msg2 256(%rdi), %xmm11
    sha256msg1 224(%rdi), %xmm10
    vmovq 4992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 3152(%rdi), %xmm12, %xmm15
    vpaddd 480(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 6944(%rdi)
    sha256msg2 %xmm9, %xmm15
    vshufps $0xbb, 2256(%rdi), %xmm13, %xmm14
    vshufps $0x11, 2256(%rdi), %xmm13, %xmm12
    vmovq 4488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 656(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6864(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm11, %xmm9
    vpaddd 64(%rdi), %xmm14, %xmm13
    vpaddd 80(%rdi), %xmm12, %xmm15
    vpaddd %xmm9, %xmm10, %xmm14
    vmovq 5000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa 256(%rdi), %xmm12
    vpaddd 416(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7136(%rdi)
    vpaddd 432(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 7152(%rdi)
    vmovdqa %xmm13, 2000(%rdi)
    sha256msg2 %xmm11, %xmm14
    vmovq 4496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm11, %xmm12
    sha256msg1 %xmm15, %xmm13
    vpaddd 496(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6960(%rdi)
    vmovdqa %xmm12, 3216(%rdi)
    vmovq 5008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa 256(%rdi), %xmm10
    sha256msg2 256(%rdi), %xmm13
    sha256msg1 224(%rdi), %xmm15
    vpaddd 480(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7200(%rdi)
    sha256msg1 %xmm13, %xmm10
    vmovq 4504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm10, 3280(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm13, %xmm9
    vpaddd %xmm9, %xmm15, %xmm12
    vpalignr $0x4, %xmm11, %xmm14, %xmm10
    sha256msg2 %xmm13, %xmm12
    vmovq 5016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm14, %xmm11
    vpaddd 1024(%rdi), %xmm10, %xmm15
    vpaddd 496(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 7216(%rdi)
    vmovdqa %xmm11, 3168(%rdi)
    vpalignr $0x4, %xmm13, %xmm12, %xmm9
    vmovq 4512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm14, %xmm15
    sha256msg1 %xmm12, %xmm13
    vpaddd 1024(%rdi), %xmm9, %xmm10
    vpaddd 512(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6976(%rdi)
    vmovq 5024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm13, 3232(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm11
    sha256msg2 %xmm12, %xmm10
    sha256msg1 %xmm15, %xmm14
    vpaddd 3216(%rdi), %xmm11, %xmm9
    vmovq 4520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 512(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 7232(%rdi)
    vmovdqa %xmm14, 3184(%rdi)
    vpalignr $0x4, %xmm12, %xmm10, %xmm13
    sha256msg2 %xmm15, %xmm9
    sha256msg1 %xmm10, %xmm12
    vmovq 5032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 3280(%rdi), %xmm13, %xmm11
    vpaddd 528(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6992(%rdi)
    vmovdqa %xmm12, 3248(%rdi)
    vpalignr $0x4, %xmm15, %xmm9, %xmm14
    sha256msg2 %xmm10, %xmm11
    vmovq 4528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm9, %xmm15
    vpaddd 3168(%rdi), %xmm14, %xmm13
    vpaddd 528(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7248(%rdi)
    vmovdqa %xmm15, 3200(%rdi)
    vmovq 5040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm10, %xmm11, %xmm12
    sha256msg2 %xmm9, %xmm13
    sha256msg1 %xmm11, %xmm10
    vpaddd 3232(%rdi), %xmm12, %xmm14
    vpaddd 544(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7008(%rdi)
    vmovq 4536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm10, 3264(%rdi)
    vpalignr $0x4, %xmm9, %xmm13, %xmm15
    sha256msg2 %xmm11, %xmm14
    sha256msg1 %xmm13, %xmm9
    vpaddd 3184(%rdi), %xmm15, %xmm12
    vmovq 5048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 544(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 7264(%rdi)
    vmovdqa %xmm9, 3216(%rdi)
    vpalignr $0x4, %xmm11, %xmm14, %xmm10
    sha256msg2 %xmm13, %xmm12
    sha256msg1 %xmm14, %xmm11
    vmovq 4544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 3248(%rdi), %xmm10, %xmm15
    vpaddd 560(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 7024(%rdi)
    vmovdqa %xmm11, 3280(%rdi)
    vpalignr $0x4, %xmm13, %xmm12, %xmm9
    vmovq 5056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm14, %xmm15
    sha256msg1 %xmm12, %xmm13
    vpaddd 3200(%rdi), %xmm9, %xmm10
    vpaddd 560(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 7280(%rdi)
    vmovdqa %xmm13, 3168(%rdi)
    vmovq 4552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm14, %xmm15, %xmm11
    sha256msg2 %xmm12, %xmm10
    sha256msg1 %xmm15, %xmm14
    vpaddd 3264(%rdi), %xmm11, %xmm9
    vpaddd 576(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 7040(%rdi)
    vmovq 5064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm14, 3232(%rdi)
    vpalignr $0x4, %xmm12, %xmm10, %xmm13
    sha256msg2 %xmm15, %xmm9
    sha256msg1 %xmm10, %xmm12
    vpaddd 3216(%rdi), %xmm13, %xmm11
    vmovq 4560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 576(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 7296(%rdi)
    vmovdqa %xmm12, 3184(%rdi)
    vpalignr $0x4, %xmm15, %xmm9, %xmm14
    sha256msg2 %xmm10, %xmm11
    vmovq 5072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm9, %xmm15
    vpaddd 3280(%rdi), %xmm14, %xmm13
    vpaddd 592(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7056(%rdi)
    vmovdqa %xmm15, 3248(%rdi)
    vpalignr $0x4, %xmm10, %xmm11, %xmm12
    vmovq 4568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2080(%rdi)
    vmovdqa %xmm2, 2208(%rdi)
    vmovq 4824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2096(%rdi)
    vmovdqa %xmm4, 2224(%rdi)
    sha256msg2 %xmm9, %xmm13
    sha256msg1 %xmm11, %xmm10
    vpaddd 3168(%rdi), %xmm12, %xmm14
    vpaddd 592(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7312(%rdi)
    vmovdqa %xmm10, 3200(%rdi)
    vmovq 5080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2112(%rdi)
    vmovdqa %xmm6, 2240(%rdi)
    vmovq 5336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2128(%rdi)
    vmovdqa %xmm8, 2256(%rdi)
    vpalignr $0x4, %xmm9, %xmm13, %xmm15
    sha256msg2 %xmm11, %xmm14
    sha256msg1 %xmm13, %xmm9
    vpaddd 3232(%rdi), %xmm15, %xmm12
    vpaddd 608(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 7072(%rdi)
    vmovddup 1772(%rdi), %xmm1
    vpaddd 32(%rdi), %xmm1, %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 5348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1804(%rdi), %xmm3
    vpaddd 32(%rdi), %xmm3, %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 5604(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm9, 3264(%rdi)
    vpalignr $0x4, %xmm11, %xmm14, %xmm10
    sha256msg2 %xmm13, %xmm12
    sha256msg1 %xmm14, %xmm11
    vmovddup 1836(%rdi), %xmm5
    vpaddd 32(%rdi), %xmm5, %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 5860(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovddup 1868(%rdi), %xmm7
    vpaddd 32(%rdi), %xmm7, %xmm7
    vmovdqa 48(%rdi), %xmm8
    vmovq 6116(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 3184(%rdi), %xmm10, %xmm15
    vpaddd 608(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 7328(%rdi)
    vmovdqa %xmm11, 3216(%rdi)
    vpalignr $0x4, %xmm13, %xmm12, %xmm9
    sha256msg2 %xmm14, %xmm15
    vmovq 5356(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5612(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm12, %xmm13
    vpaddd 3248(%rdi), %xmm9, %xmm10
    vpaddd 624(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 7088(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm11
    vmovdqa %xmm13, 3280(%rdi)
    vmovq 5868(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm12, %xmm10
    vpaddd 3200(%rdi), %xmm11, %xmm9
    vmovdqa 96(%rdi), %xmm14
    vpaddd 624(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 7344(%rdi)
    vmovq 5364(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5620(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm12, %xmm10, %xmm13
    sha256msg2 %xmm15, %xmm9
    vpaddd 3264(%rdi), %xmm13, %xmm11
    vpaddd 640(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 7104(%rdi)
    vpalignr $0x4, %xmm15, %xmm9, %xmm12
    vmovq 5876(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm10, %xmm11
    vpaddd 3216(%rdi), %xmm12, %xmm13
    vpaddd 640(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7360(%rdi)
    vpalignr $0x4, %xmm10, %xmm11, %xmm15
    sha256msg2 %xmm9, %xmm13
    vmovq 5372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5628(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpshufb 176(%rdi), %xmm14, %xmm12
    vpaddd 160(%rdi), %xmm14, %xmm10
    vpaddd 3280(%rdi), %xmm15, %xmm9
    vpaddd 656(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7120(%rdi)
    vmovdqa 208(%rdi), %xmm14
    vmovq 5884(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm10, 96(%rdi)
    sha256msg2 %xmm11, %xmm9
    vmovdqa 112(%rdi), %xmm15
    vpunpckldq %xmm12, %xmm14, %xmm13
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq %xmm12, %xmm14, %xmm10
    vpaddd 656(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 7376(%rdi)
    vpshufb 176(%rdi), %xmm15, %xmm11
    vmovdqa %xmm13, 1696(%rdi)
    vmovdqa %xmm10, 1712(%rdi)
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa 208(%rdi), %xmm12
    vpaddd 160(%rdi), %xmm15, %xmm14
    vinsertps $0x37, 1700(%rdi), %xmm9, %xmm9
    vinsertps $0x37, 1708(%rdi), %xmm13, %xmm13
    vmovdqa %xmm14, 112(%rdi)
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %xmm11, %xmm12, %xmm10
    vpunpckhdq %xmm11, %xmm12, %xmm15
    vinsertps $0x37, 1716(%rdi), %xmm14, %xmm14
    sha256msg1 208(%rdi), %xmm9
    vmovdqa %xmm10, 1728(%rdi)
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm15, 1744(%rdi)
    sha256msg1 208(%rdi), %xmm13
    sha256msg1 208(%rdi), %xmm14
    vpaddd 736(%rdi), %xmm9, %xmm11
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa 752(%rdi), %xmm12
    vpaddd 736(%rdi), %xmm13, %xmm10
    vpaddd 736(%rdi), %xmm14, %xmm15
    vpaddd 480(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3360(%rdi)
    vmovdqa 752(%rdi), %xmm9
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 480(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3616(%rdi)
    vpaddd 480(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 3872(%rdi)
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm10, %xmm9
    vpaddd 496(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3376(%rdi)
    vmovq 5404(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5660(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 496(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3632(%rdi)
    vmovdqa 752(%rdi), %xmm13
    sha256msg2 %xmm15, %xmm13
    vpaddd 496(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3888(%rdi)
    vmovdqa 240(%rdi), %xmm14
    vmovq 5916(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6172(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm11, %xmm14
    vmovdqa %xmm14, 2320(%rdi)
    vmovdqa 240(%rdi), %xmm14
    sha256msg1 %xmm10, %xmm14
    vmovq 5412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5668(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm14, 2384(%rdi)
    vmovdqa 240(%rdi), %xmm14
    sha256msg1 %xmm15, %xmm14
    vmovdqa %xmm14, 2448(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm14
    vmovq 5924(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6180(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm12, %xmm11
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm11, 2272(%rdi)
    vpaddd 512(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 3392(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm11
    vmovq 5420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5676(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm9, %xmm10
    sha256msg2 %xmm9, %xmm11
    vmovdqa %xmm10, 2336(%rdi)
    vpaddd 512(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3648(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm10
    vmovq 5932(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6188(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm13, %xmm15
    sha256msg2 %xmm13, %xmm10
    vmovdqa %xmm15, 2400(%rdi)
    vpaddd 512(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3904(%rdi)
    vmovq 5428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5684(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm12, %xmm14, %xmm15
    sha256msg1 %xmm14, %xmm12
    vpaddd 2320(%rdi), %xmm15, %xmm15
    vmovdqa %xmm12, 2288(%rdi)
    sha256msg2 %xmm14, %xmm15
    vmovq 5940(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6196(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 528(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 3408(%rdi)
    vpalignr $0x4, %xmm9, %xmm11, %xmm12
    sha256msg1 %xmm11, %xmm9
    vpaddd 2384(%rdi), %xmm12, %xmm12
    vmovdqa %xmm9, 2352(%rdi)
    vmovq 5436(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5692(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm11, %xmm12
    vpaddd 528(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3664(%rdi)
    vpalignr $0x4, %xmm13, %xmm10, %xmm9
    sha256msg1 %xmm10, %xmm13
    vpaddd 2448(%rdi), %xmm9, %xmm9
    vmovq 5948(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6204(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm13, 2416(%rdi)
    sha256msg2 %xmm10, %xmm9
    vpaddd 528(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3920(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm13
    vmovq 5444(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5700(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm15, %xmm14
    vpaddd 2272(%rdi), %xmm13, %xmm13
    vmovdqa %xmm14, 2304(%rdi)
    sha256msg2 %xmm15, %xmm13
    vpaddd 544(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3424(%rdi)
    vmovq 5956(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6212(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm11, %xmm12, %xmm14
    sha256msg1 %xmm12, %xmm11
    vpaddd 2336(%rdi), %xmm14, %xmm14
    vmovdqa %xmm11, 2368(%rdi)
    sha256msg2 %xmm12, %xmm14
    vmovq 5452(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5708(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 544(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 3680(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm10
    vpaddd 2400(%rdi), %xmm11, %xmm11
    vmovdqa %xmm10, 2432(%rdi)
    vmovq 5964(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6220(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm9, %xmm11
    vpaddd 544(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3936(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm10
    sha256msg1 %xmm13, %xmm15
    vmovq 5460(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5716(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2288(%rdi), %xmm10, %xmm10
    vmovdqa %xmm15, 2320(%rdi)
    sha256msg2 %xmm13, %xmm10
    vpaddd 560(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3440(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm15
    vmovq 5972(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6228(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm14, %xmm12
    vpaddd 2352(%rdi), %xmm15, %xmm15
    vmovdqa %xmm12, 2384(%rdi)
    sha256msg2 %xmm14, %xmm15
    vpaddd 560(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 3696(%rdi)
    vmovq 5468(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5724(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm9, %xmm11, %xmm12
    sha256msg1 %xmm11, %xmm9
    vpaddd 2416(%rdi), %xmm12, %xmm12
    vmovdqa %xmm9, 2448(%rdi)
    vmovq 5980(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6236(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm11, %xmm12
    vpaddd 560(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3952(%rdi)
    vpalignr $0x4, %xmm13, %xmm10, %xmm9
    sha256msg1 %xmm10, %xmm13
    vpaddd 2304(%rdi), %xmm9, %xmm9
    vmovq 5476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5732(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm13, 2272(%rdi)
    sha256msg2 %xmm10, %xmm9
    vpaddd 576(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3456(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm13
    sha256msg1 %xmm15, %xmm14
    vmovq 5988(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6244(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2368(%rdi), %xmm13, %xmm13
    vmovdqa %xmm14, 2336(%rdi)
    sha256msg2 %xmm15, %xmm13
    vpaddd 576(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3712(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm14
    vmovq 5484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5740(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm12, %xmm11
    vpaddd 2432(%rdi), %xmm14, %xmm14
    vmovdqa %xmm11, 2400(%rdi)
    sha256msg2 %xmm12, %xmm14
    vmovq 5996(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6252(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 576(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 3968(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm10
    vpaddd 2320(%rdi), %xmm11, %xmm11
    vmovdqa %xmm10, 2288(%rdi)
    vmovq 5492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5748(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm9, %xmm11
    vpaddd 592(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3472(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm10
    sha256msg1 %xmm13, %xmm15
    vpaddd 2384(%rdi), %xmm10, %xmm10
    vmovq 6004(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6260(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm15, 2352(%rdi)
    sha256msg2 %xmm13, %xmm10
    vpaddd 592(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3728(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm15
    sha256msg1 %xmm14, %xmm12
    vmovq 5500(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5756(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2448(%rdi), %xmm15, %xmm15
    vmovdqa %xmm12, 2416(%rdi)
    sha256msg2 %xmm14, %xmm15
    vpaddd 592(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 3984(%rdi)
    vmovq 6012(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6268(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm9, %xmm11, %xmm12
    sha256msg1 %xmm11, %xmm9
    vpaddd 2272(%rdi), %xmm12, %xmm12
    vmovdqa %xmm9, 2304(%rdi)
    sha256msg2 %xmm11, %xmm12
    vmovq 5508(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5764(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 608(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3488(%rdi)
    vpalignr $0x4, %xmm13, %xmm10, %xmm9
    sha256msg1 %xmm10, %xmm13
    vpaddd 2336(%rdi), %xmm9, %xmm9
    vmovdqa %xmm13, 2368(%rdi)
    vmovq 6020(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6276(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm10, %xmm9
    vpaddd 608(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3744(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm13
    sha256msg1 %xmm15, %xmm14
    vpaddd 2400(%rdi), %xmm13, %xmm13
    vmovq 5516(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5772(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm14, 2432(%rdi)
    sha256msg2 %xmm15, %xmm13
    vpaddd 608(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 4000(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm14
    vmovq 6028(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6284(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm12, %xmm11
    vpaddd 2288(%rdi), %xmm14, %xmm14
    vmovdqa %xmm11, 2320(%rdi)
    sha256msg2 %xmm12, %xmm14
    vpaddd 624(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 3504(%rdi)
    vmovq 5524(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5780(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    vpaddd 2304(%rdi), %xmm11, %xmm12
    vpalignr $0x4, %xmm10, %xmm9, %xmm11
    sha256msg2 %xmm14, %xmm12
    sha256msg1 %xmm9, %xmm10
    vmovq 6036(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6292(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2352(%rdi), %xmm11, %xmm11
    vpaddd 640(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3520(%rdi)
    vmovdqa %xmm10, 2384(%rdi)
    sha256msg2 %xmm9, %xmm11
    vpalignr $0x4, %xmm14, %xmm12, %xmm10
    vmovq 5532(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5788(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 624(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3760(%rdi)
    vpalignr $0x4, %xmm9, %xmm11, %xmm14
    vpaddd 2320(%rdi), %xmm10, %xmm9
    vpaddd 2368(%rdi), %xmm14, %xmm10
    vmovq 6044(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6300(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm11, %xmm10
    sha256msg2 %xmm12, %xmm9
    vpaddd 640(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3776(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm14
    vpaddd 656(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3536(%rdi)
    vmovq 5540(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5796(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm15, %xmm13, %xmm12
    vpaddd 2384(%rdi), %xmm14, %xmm11
    sha256msg1 %xmm13, %xmm15
    vpaddd 2416(%rdi), %xmm12, %xmm9
    sha256msg2 %xmm10, %xmm11
    vmovq 6052(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6308(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vinsertps $0x37, 1724(%rdi), %xmm14, %xmm14
    vmovdqa %xmm15, 2448(%rdi)
    sha256msg2 %xmm13, %xmm9
    vpaddd 656(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3792(%rdi)
    vinsertps $0x37, 1732(%rdi), %xmm12, %xmm12
    vmovq 5548(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5804(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vinsertps $0x37, 1740(%rdi), %xmm10, %xmm10
    vpaddd 624(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4016(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm15
    sha256msg1 208(%rdi), %xmm14
    vmovq 6060(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6316(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 208(%rdi), %xmm12
    sha256msg1 208(%rdi), %xmm10
    vpaddd 2432(%rdi), %xmm15, %xmm11
    vpaddd 736(%rdi), %xmm14, %xmm13
    vpaddd 736(%rdi), %xmm12, %xmm15
    vmovq 5556(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5812(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 736(%rdi), %xmm10, %xmm14
    sha256msg2 %xmm9, %xmm11
    vpaddd 480(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 4128(%rdi)
    vpaddd 480(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4384(%rdi)
    vpaddd 480(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4640(%rdi)
    vmovq 6068(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6324(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 640(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4032(%rdi)
    vpalignr $0x4, %xmm9, %xmm11, %xmm12
    vpaddd 2448(%rdi), %xmm12, %xmm10
    sha256msg2 %xmm11, %xmm10
    vmovdqa 752(%rdi), %xmm9
    vmovq 5564(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5820(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 656(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 4048(%rdi)
    vmovdqa 752(%rdi), %xmm12
    sha256msg2 %xmm13, %xmm9
    sha256msg2 %xmm15, %xmm12
    vmovq 6076(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6332(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 496(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4144(%rdi)
    vpaddd 496(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4400(%rdi)
    vmovdqa 752(%rdi), %xmm11
    sha256msg2 %xmm14, %xmm11
    vpaddd 496(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4656(%rdi)
    vmovq 5572(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5828(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa 240(%rdi), %xmm10
    sha256msg1 %xmm13, %xmm10
    vmovdqa %xmm10, 2512(%rdi)
    vmovdqa 240(%rdi), %xmm10
    sha256msg1 %xmm15, %xmm10
    vmovq 6084(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6340(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm10, 2576(%rdi)
    vmovdqa 240(%rdi), %xmm10
    sha256msg1 %xmm14, %xmm10
    vmovdqa %xmm10, 2640(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm10
    vmovq 5580(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 288(%rdi)
    vmovq 5836(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 296(%rdi)
    sha256msg1 %xmm9, %xmm13
    sha256msg2 %xmm9, %xmm10
    vmovdqa %xmm13, 2464(%rdi)
    vpaddd 512(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 4160(%rdi)
    vmovq 6092(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 304(%rdi)
    vmovq 6348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 312(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm13
    sha256msg1 %xmm12, %xmm15
    sha256msg2 %xmm12, %xmm13
    vmovdqa %xmm15, 2528(%rdi)
    vpaddd 512(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 4416(%rdi)
    vmovddup 1900(%rdi), %xmm1
    vpaddd 32(%rdi), %xmm1, %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 6372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1932(%rdi), %xmm3
    vpaddd 32(%rdi), %xmm3, %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 6628(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm14, %xmm11, %xmm15
    sha256msg1 %xmm11, %xmm14
    sha256msg2 %xmm11, %xmm15
    vmovdqa %xmm14, 2592(%rdi)
    vpaddd 512(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4672(%rdi)
    vmovddup 1964(%rdi), %xmm5
    vpaddd 32(%rdi), %xmm5, %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 6884(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovddup 1996(%rdi), %xmm7
    vpaddd 32(%rdi), %xmm7, %xmm7
    vmovdqa 48(%rdi), %xmm8
    vmovq 7140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm9, %xmm10, %xmm14
    sha256msg1 %xmm10, %xmm9
    vpaddd 2512(%rdi), %xmm14, %xmm14
    vmovdqa %xmm9, 2480(%rdi)
    vmovq 6380(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6636(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm10, %xmm14
    vpaddd 528(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4176(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm12
    vpaddd 2576(%rdi), %xmm9, %xmm9
    vmovq 6892(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7148(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm12, 2544(%rdi)
    sha256msg2 %xmm13, %xmm9
    vpaddd 528(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4432(%rdi)
    vpalignr $0x4, %xmm11, %xmm15, %xmm12
    sha256msg1 %xmm15, %xmm11
    vmovq 6388(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6644(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2640(%rdi), %xmm12, %xmm12
    vmovdqa %xmm11, 2608(%rdi)
    sha256msg2 %xmm15, %xmm12
    vpaddd 528(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4688(%rdi)
    vpalignr $0x4, %xmm10, %xmm14, %xmm11
    vmovq 6900(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7156(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm14, %xmm10
    vpaddd 2464(%rdi), %xmm11, %xmm11
    vmovdqa %xmm10, 2496(%rdi)
    sha256msg2 %xmm14, %xmm11
    vmovq 6396(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6652(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 544(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4192(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm13
    vpaddd 2528(%rdi), %xmm10, %xmm10
    vmovdqa %xmm13, 2560(%rdi)
    vmovq 6908(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7164(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm9, %xmm10
    vpaddd 544(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 4448(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm13
    sha256msg1 %xmm12, %xmm15
    vpaddd 2592(%rdi), %xmm13, %xmm13
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm15, 2624(%rdi)
    sha256msg2 %xmm12, %xmm13
    vpaddd 544(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 4704(%rdi)
    vpalignr $0x4, %xmm14, %xmm11, %xmm15
    sha256msg1 %xmm11, %xmm14
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2480(%rdi), %xmm15, %xmm15
    vmovdqa %xmm14, 2512(%rdi)
    sha256msg2 %xmm11, %xmm15
    vpaddd 560(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4208(%rdi)
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm9, %xmm10, %xmm14
    sha256msg1 %xmm10, %xmm9
    vpaddd 2544(%rdi), %xmm14, %xmm14
    vmovdqa %xmm9, 2576(%rdi)
    sha256msg2 %xmm10, %xmm14
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 560(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4464(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm12
    vpaddd 2608(%rdi), %xmm9, %xmm9
    vmovdqa %xmm12, 2640(%rdi)
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm13, %xmm9
    vpaddd 560(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4720(%rdi)
    vpalignr $0x4, %xmm11, %xmm15, %xmm12
    sha256msg1 %xmm15, %xmm11
    vpaddd 2496(%rdi), %xmm12, %xmm12
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm11, 2464(%rdi)
    sha256msg2 %xmm15, %xmm12
    vpaddd 576(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4224(%rdi)
    vpalignr $0x4, %xmm10, %xmm14, %xmm11
    vmovq 6428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6684(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm14, %xmm10
    vpaddd 2560(%rdi), %xmm11, %xmm11
    vmovdqa %xmm10, 2528(%rdi)
    sha256msg2 %xmm14, %xmm11
    vpaddd 576(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4480(%rdi)
    vmovq 6940(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7196(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm13, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm13
    vpaddd 2624(%rdi), %xmm10, %xmm10
    vmovdqa %xmm13, 2592(%rdi)
    sha256msg2 %xmm9, %xmm10
    vmovq 6436(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6692(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 576(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 4736(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm13
    sha256msg1 %xmm12, %xmm15
    vpaddd 2512(%rdi), %xmm13, %xmm13
    vmovdqa %xmm15, 2480(%rdi)
    vmovq 6948(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7204(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm12, %xmm13
    vpaddd 592(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 4240(%rdi)
    vpalignr $0x4, %xmm14, %xmm11, %xmm15
    sha256msg1 %xmm11, %xmm14
    vmovq 6444(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6700(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2576(%rdi), %xmm15, %xmm15
    vmovdqa %xmm14, 2544(%rdi)
    sha256msg2 %xmm11, %xmm15
    vpaddd 592(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4496(%rdi)
    vpalignr $0x4, %xmm9, %xmm10, %xmm14
    vmovq 6956(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7212(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm10, %xmm9
    vpaddd 2640(%rdi), %xmm14, %xmm14
    vmovdqa %xmm9, 2608(%rdi)
    sha256msg2 %xmm10, %xmm14
    vpaddd 592(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4752(%rdi)
    vmovq 6452(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6708(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm12, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm12
    vpaddd 2464(%rdi), %xmm9, %xmm9
    vmovdqa %xmm12, 2496(%rdi)
    sha256msg2 %xmm13, %xmm9
    vmovq 6964(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7220(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 608(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4256(%rdi)
    vpalignr $0x4, %xmm11, %xmm15, %xmm12
    sha256msg1 %xmm15, %xmm11
    vpaddd 2528(%rdi), %xmm12, %xmm12
    vmovq 6460(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6716(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm11, 2560(%rdi)
    sha256msg2 %xmm15, %xmm12
    vpaddd 608(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4512(%rdi)
    vpalignr $0x4, %xmm10, %xmm14, %xmm11
    sha256msg1 %xmm14, %xmm10
    vmovq 6972(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7228(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2592(%rdi), %xmm11, %xmm11
    vmovdqa %xmm10, 2624(%rdi)
    sha256msg2 %xmm14, %xmm11
    vpaddd 608(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4768(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm10
    vmovq 6468(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6724(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm9, %xmm13
    vpaddd 2480(%rdi), %xmm10, %xmm10
    vmovdqa %xmm13, 2512(%rdi)
    sha256msg2 %xmm9, %xmm10
    vpaddd 624(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 4272(%rdi)
    vmovq 6980(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7236(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm9, %xmm10, %xmm13
    vpaddd 2496(%rdi), %xmm13, %xmm9
    vpalignr $0x4, %xmm15, %xmm12, %xmm13
    sha256msg2 %xmm10, %xmm9
    vmovq 6476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6732(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm12, %xmm15
    vpaddd 2544(%rdi), %xmm13, %xmm13
    vpaddd 640(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4288(%rdi)
    vmovdqa %xmm15, 2576(%rdi)
    sha256msg2 %xmm12, %xmm13
    vmovq 6988(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7244(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm10, %xmm9, %xmm15
    vpaddd 624(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 4528(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm10
    vpaddd 2512(%rdi), %xmm15, %xmm12
    vpaddd 2560(%rdi), %xmm10, %xmm15
    vmovq 6484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6740(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm13, %xmm15
    sha256msg2 %xmm9, %xmm12
    vpaddd 640(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4544(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    vpaddd 656(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4304(%rdi)
    vmovq 6996(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7252(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm14, %xmm11, %xmm9
    vpaddd 2576(%rdi), %xmm10, %xmm13
    sha256msg1 %xmm11, %xmm14
    vpaddd 2608(%rdi), %xmm9, %xmm12
    vmovq 6492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6748(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm15, %xmm13
    vinsertps $0x37, 1748(%rdi), %xmm10, %xmm10
    vmovdqa %xmm14, 2640(%rdi)
    sha256msg2 %xmm11, %xmm12
    vpaddd 656(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 4560(%rdi)
    vmovq 7004(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7260(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vinsertps $0x37, 1756(%rdi), %xmm9, %xmm9
    sha256msg1 208(%rdi), %xmm10
    vpaddd 624(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4784(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm15
    sha256msg1 208(%rdi), %xmm9
    vmovq 6500(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6756(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 736(%rdi), %xmm10, %xmm14
    vmovdqa 752(%rdi), %xmm13
    vpaddd 2624(%rdi), %xmm15, %xmm11
    vpaddd 736(%rdi), %xmm9, %xmm10
    vmovq 7012(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7268(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 480(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4896(%rdi)
    sha256msg2 %xmm14, %xmm13
    sha256msg2 %xmm12, %xmm11
    vpaddd 480(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5152(%rdi)
    vpaddd 496(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 4912(%rdi)
    vmovq 6508(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6764(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 640(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4800(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm15
    vpaddd 2640(%rdi), %xmm15, %xmm9
    sha256msg2 %xmm11, %xmm9
    vmovdqa 752(%rdi), %xmm12
    vmovq 7020(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7276(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 656(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4816(%rdi)
    vmovdqa 240(%rdi), %xmm15
    sha256msg2 %xmm10, %xmm12
    sha256msg1 %xmm14, %xmm15
    vpaddd 496(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5168(%rdi)
    vmovq 6516(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6772(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm15, 2704(%rdi)
    vmovdqa 240(%rdi), %xmm11
    sha256msg1 %xmm10, %xmm11
    vmovdqa %xmm11, 2768(%rdi)
    vmovq 7028(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7284(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm14, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm14
    sha256msg2 %xmm13, %xmm9
    vmovdqa %xmm14, 2656(%rdi)
    vpalignr $0x4, %xmm10, %xmm12, %xmm15
    vmovq 6524(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6780(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 512(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4928(%rdi)
    sha256msg1 %xmm12, %xmm10
    sha256msg2 %xmm12, %xmm15
    vmovdqa %xmm10, 2720(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm11
    vmovq 7036(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7292(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 512(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5184(%rdi)
    sha256msg1 %xmm9, %xmm13
    vpaddd 2704(%rdi), %xmm11, %xmm14
    vmovdqa %xmm13, 2672(%rdi)
    vpalignr $0x4, %xmm12, %xmm15, %xmm10
    vmovq 6532(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6788(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm9, %xmm14
    sha256msg1 %xmm15, %xmm12
    vpaddd 2768(%rdi), %xmm10, %xmm11
    vpaddd 528(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4944(%rdi)
    vmovq 7044(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7300(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm12, 2736(%rdi)
    vpalignr $0x4, %xmm9, %xmm14, %xmm13
    sha256msg2 %xmm15, %xmm11
    sha256msg1 %xmm14, %xmm9
    vpaddd 2656(%rdi), %xmm13, %xmm10
    vmovq 6540(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6796(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 528(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5200(%rdi)
    vmovdqa %xmm9, 2688(%rdi)
    vpalignr $0x4, %xmm15, %xmm11, %xmm12
    sha256msg2 %xmm14, %xmm10
    sha256msg1 %xmm11, %xmm15
    vmovq 7052(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7308(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2720(%rdi), %xmm12, %xmm13
    vpaddd 544(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 4960(%rdi)
    vmovdqa %xmm15, 2752(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm9
    sha256msg2 %xmm11, %xmm13
    vmovq 6548(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6804(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm10, %xmm14
    vpaddd 2672(%rdi), %xmm9, %xmm12
    vpaddd 544(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5216(%rdi)
    vmovdqa %xmm14, 2704(%rdi)
    vmovq 7060(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7316(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm11, %xmm13, %xmm15
    sha256msg2 %xmm10, %xmm12
    sha256msg1 %xmm13, %xmm11
    vpaddd 2736(%rdi), %xmm15, %xmm9
    vpaddd 560(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4976(%rdi)
    vmovq 6556(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6812(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm11, 2768(%rdi)
    vpalignr $0x4, %xmm10, %xmm12, %xmm14
    sha256msg2 %xmm13, %xmm9
    sha256msg1 %xmm12, %xmm10
    vpaddd 2688(%rdi), %xmm14, %xmm15
    vmovq 7068(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7324(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 560(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5232(%rdi)
    vmovdqa %xmm10, 2656(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm11
    sha256msg2 %xmm12, %xmm15
    sha256msg1 %xmm9, %xmm13
    vmovq 6564(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6820(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2752(%rdi), %xmm11, %xmm14
    vpaddd 576(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4992(%rdi)
    vmovdqa %xmm13, 2720(%rdi)
    vpalignr $0x4, %xmm12, %xmm15, %xmm10
    vmovq 7076(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7332(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm9, %xmm14
    sha256msg1 %xmm15, %xmm12
    vpaddd 2704(%rdi), %xmm10, %xmm11
    vpaddd 576(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5248(%rdi)
    vmovdqa %xmm12, 2672(%rdi)
    vmovq 6572(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6828(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm9, %xmm14, %xmm13
    sha256msg2 %xmm15, %xmm11
    sha256msg1 %xmm14, %xmm9
    vpaddd 2768(%rdi), %xmm13, %xmm10
    vpaddd 592(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5008(%rdi)
    vmovq 7084(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7340(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm9, 2736(%rdi)
    vpalignr $0x4, %xmm15, %xmm11, %xmm12
    sha256msg2 %xmm14, %xmm10
    sha256msg1 %xmm11, %xmm15
    vpaddd 2656(%rdi), %xmm12, %xmm13
    vmovq 6580(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6836(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 592(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5264(%rdi)
    vmovdqa %xmm15, 2688(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm9
    sha256msg2 %xmm11, %xmm13
    vmovq 7092(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm10, %xmm14
    vpaddd 2720(%rdi), %xmm9, %xmm12
    vpaddd 608(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5024(%rdi)
    vmovdqa %xmm14, 2752(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm15
    vmovq 6588(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6844(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm10, %xmm12
    sha256msg1 %xmm13, %xmm11
    vpaddd 2672(%rdi), %xmm15, %xmm9
    vpaddd 608(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5280(%rdi)
    vmovdqa %xmm11, 2704(%rdi)
    vmovq 7100(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7356(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm10, %xmm12, %xmm14
    sha256msg2 %xmm13, %xmm9
    sha256msg1 %xmm12, %xmm10
    vpaddd 2736(%rdi), %xmm14, %xmm15
    vpaddd 624(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5040(%rdi)
    vmovq 6596(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6852(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm13, %xmm9, %xmm11
    vmovdqa %xmm10, 2768(%rdi)
    sha256msg2 %xmm12, %xmm15
    vpaddd 2688(%rdi), %xmm11, %xmm14
    vmovq 7108(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7364(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 624(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5296(%rdi)
    vpalignr $0x4, %xmm12, %xmm15, %xmm13
    sha256msg2 %xmm9, %xmm14
    vpaddd 2752(%rdi), %xmm13, %xmm10
    vpaddd 640(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5056(%rdi)
    vmovq 6604(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 320(%rdi)
    vmovq 6860(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 328(%rdi)
    vpalignr $0x4, %xmm9, %xmm14, %xmm11
    sha256msg2 %xmm15, %xmm10
    vpaddd 2704(%rdi), %xmm11, %xmm12
    vpaddd 640(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5312(%rdi)
    vpalignr $0x4, %xmm15, %xmm10, %xmm13
    vmovq 7116(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 336(%rdi)
    vmovq 7372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 344(%rdi)
    sha256msg2 %xmm14, %xmm12
    vpaddd 2768(%rdi), %xmm13, %xmm9
    vpaddd 656(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 5072(%rdi)
    sha256msg2 %xmm10, %xmm9
    vpaddd 656(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5328(%rdi)
    subl $1, %esi
    jz 2f
    testl %eax, %eax
    jz 1b
2:
    vzeroupper
    movl %esi, %eax
    ret
#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
